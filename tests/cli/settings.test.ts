/** Settings: flag over environment over default, and a plain word on what is wrong. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readServeSettings, readStoreSettings } from '../../src/config.ts';
import { UsageError } from '../../src/errors.ts';

describe('settings', () => {
  it('have defaults that need nothing', () => {
    expect(readServeSettings({}, {})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      store: resolve('.talkgraph'),
      sample: 'auto',
    });
  });

  it('come from a flag before the environment, and from the environment before the default', () => {
    const environment = { TALKGRAPH_PORT: '5000', TALKGRAPH_HOST: '0.0.0.0', TALKGRAPH_STORE: 'memory:' };
    expect(readServeSettings({ port: '6000' }, environment)).toMatchObject({
      port: 6000,
      host: '0.0.0.0',
      store: 'memory:',
    });
  });

  it('take an address of the service without a path', () => {
    expect(readServeSettings({}, { TALKGRAPH_ORIGIN: 'https://talks.example/' }).origin).toBe('https://talks.example');
    for (const origin of ['talks.example', 'ftp://talks.example', 'https://talks.example/a', 'https://a@talks.example'])
      expect(() => readServeSettings({ origin }, {})).toThrow(/^--origin cannot be/);
  });

  it('take a variable that is set to nothing as not set', () => {
    expect(readServeSettings({}, { TALKGRAPH_PORT: '', TALKGRAPH_SAMPLE: '' })).toMatchObject({
      port: 4000,
      sample: 'auto',
    });
  });

  it('sign in to a server, and only there', () => {
    const environment = { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'secret', NEO4J_DATABASE: 'talks' };
    expect(readStoreSettings({ store: 'neo4j+s://graph.example:7687' }, environment)).toEqual({
      store: 'neo4j+s://graph.example:7687',
      username: 'neo4j',
      password: 'secret',
      database: 'talks',
    });
    expect(readStoreSettings({ store: 'memory:' }, environment)).toEqual({ store: 'memory:' });
  });

  it.each([
    ['--port', { port: 'http' }, {}],
    ['--port', { port: '65536' }, {}],
    ['--port', { port: '-1' }, {}],
    ['TALKGRAPH_PORT', {}, { TALKGRAPH_PORT: '4000 ' }],
    ['TALKGRAPH_HOST', {}, { TALKGRAPH_HOST: 'a b' }],
    ['--store', { store: 'http://graph.example' }, {}],
    ['--store', { store: 'localhost:7687' }, {}],
    ['--store', { store: 'bolt://' }, {}],
    ['--store', { store: '' }, {}],
    ['TALKGRAPH_SAMPLE', {}, { TALKGRAPH_SAMPLE: 'yes' }],
  ])('name %s when it is wrong, and what to give (%j %j)', (name, flags, environment) => {
    const read = () => readServeSettings(flags, environment);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(new RegExp(`^${name} cannot be ".*": give .+\\.$`));
  });

  it('never repeat a password', () => {
    const environment = { NEO4J_DATABASE: 'x', NEO4J_PASSWORD: 'hunter2hunter2' };
    expect(() => readStoreSettings({ store: 'bolt://localhost' }, environment)).toThrow(/^(?!.*hunter2)/);
  });
});
