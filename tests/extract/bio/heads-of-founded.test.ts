/** Who leads what they founded: of a part of a university the founding is told no second time. */
import { describe, expect, it } from 'vitest';
import { datedAs } from './posts-as.ts';

describe('heads of what they founded', () => {
  it.each([
    ['In 2009 she founded the Bergen Centre for Peat Studies and has been its director since.', 'director', '2009'],
    ['She founded the Bergen Centre for Peat Studies in 2009 and has directed it ever since.', 'director', '2009'],
    ['In 2009 she founded the Bergen Centre for Peat Studies, of which she is the head.', 'head', ''],
    ['In 2009 she founded the Bergen Centre for Peat Studies, which she still leads.', 'leader', ''],
  ])('are told once: %s', (text, role, start) =>
    expect(datedAs('Ada Byron', text)).toEqual([`${role} @ Bergen Centre for Peat Studies ${start}-`]),
  );

  it('stay founders of firms beside it', () =>
    expect(datedAs('Ada Byron', 'In 2009 she founded the company Moorwerk and is its president.')).toEqual(
      expect.arrayContaining(['founder @ Moorwerk 2009-']),
    ));

  it('stay founders where they led it for a time', () =>
    expect(
      datedAs('Ada Byron', 'In 2009 she founded the Bergen Centre for Peat Studies and led several projects.'),
    ).toEqual(['founder @ Bergen Centre for Peat Studies 2009-']));
});
