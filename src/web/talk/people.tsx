/** Who took part in a talk, in which role and from where. */
import { Links } from '../parts/links.tsx';
import type { TalkPageQuery } from './documents.gen.ts';

type Talk = NonNullable<TalkPageQuery['talk']>;

const ROLES: Readonly<Record<string, string>> = {
  CHAIR: 'chair',
  HOST: 'host',
  ORGANISER: 'organiser',
  PANELLIST: 'panellist',
};

export function People({ appearances }: Pick<Talk, 'appearances'>) {
  if (appearances.length === 0) return <p class="who">Speaker to be announced</p>;
  return (
    <ul class="people">
      {appearances.map(({ role, position, speaker, institutions, nameAsPrinted, affiliationAsPrinted }) => (
        <li key={`${role} ${position} ${speaker.slug}`}>
          <a
            class="name"
            href={`/speakers/${speaker.slug}`}
            title={nameAsPrinted === speaker.name ? undefined : `Printed as ${nameAsPrinted}`}
          >
            {speaker.name}
          </a>
          {ROLES[role] === undefined ? null : <span class="tag">{ROLES[role]}</span>}
          <span class="from">
            {institutions.length > 0 ? <Links noun="institutions" things={institutions} /> : affiliationAsPrinted}
          </span>
        </li>
      ))}
    </ul>
  );
}

const MENTIONS: Readonly<Record<string, string>> = {
  ADVISER: 'adviser',
  COAUTHOR: 'joint work',
  COMMITTEE: 'on the committee',
  THESIS: 'whose thesis it builds on',
  OTHER: 'named',
};

/** People who are named without taking part. */
export function Mentions({ mentions }: Pick<Talk, 'mentions'>) {
  return (
    <ul>
      {mentions.map(({ kind, name, affiliation }) => (
        <li key={`${kind} ${name}`}>
          {name}
          {affiliation === null ? '' : ` (${affiliation})`}
          <span class="soft">, {MENTIONS[kind] ?? 'named'}</span>
        </li>
      ))}
    </ul>
  );
}
