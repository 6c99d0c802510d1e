/** Cases in other dress: what is read of an announcement hangs on its words, not on how labels, lines and pages are set. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type AnnouncementCase, readCaseFolder } from '../../src/evaluation/case-file.ts';
import { type CaseReport, evaluate } from '../../src/evaluation/evaluate.ts';
import { type Counts, plus, ratesOf } from '../../src/evaluation/tally.ts';
import { findLabel } from '../../src/extract/parsers/labels.ts';

const { cases, aliases } = readCaseFolder(fileURLToPath(new URL('./cases/', import.meta.url)));
/** Cases that joined later would make it another sample, with other figures. */
const FIRST_ROUNDS = /^[c-lnpu-z][0-4]\d$/;
/** Every eighth of the plain ones: enough to show what a layout costs, few enough to take seconds. */
const SAMPLE = cases
  .filter(({ id }) => FIRST_ROUNDS.test(id))
  .filter(({ format, text }) => format === 'plain' && text.length < 2_600)
  .filter((_, at) => at % 8 === 0);

interface Field {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const FIELDS = new Set([
  'title',
  'speaker',
  'abstract',
  'bio',
  'date',
  'time',
  'when',
  'location',
  'affiliation',
  'host',
]);

/** The text with each line "Label: value" written anew. */
function relabelled(text: string, write: (field: Field) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const found = findLabel(line.trim());
      const [key, another] = found?.keys ?? [];
      if (!found?.hasMark || key === undefined || another || !FIELDS.has(key) || /^[*#|>\d-]/.test(line.trim()))
        return line;
      const label = /^(.*?)\s*[:：]\s*$/.exec(line.trim().slice(0, found.valueStart))?.[1];
      return label ? write({ key, label, value: line.trim().slice(found.valueStart).trim() }) : line;
    })
    .join('\n');
}

const PICTURES: Readonly<Record<string, string>> = {
  date: '📅',
  when: '📅',
  time: '🕒',
  location: '📍',
  speaker: '🎤',
};

function wrapped(text: string, width: number): string {
  const piece = new RegExp(`(?=\\S)(.{1,${width}})(?:\\s+|$)`, 'gu');
  return text
    .split('\n')
    .map((line) => (line.length > width ? line.replace(piece, '$1\n').trimEnd() : line))
    .join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Institutions behind names, set in another way. */
function withInstitutions({ text, talks }: AnnouncementCase, write: (name: string, from: string) => string): string {
  const speakers = talks.flatMap((talk) => talk.speakers ?? []);
  return speakers.reduce((changed, { name, affiliations_as_stated: stated }) => {
    const [from, another] = stated ?? [];
    return from === undefined || another !== undefined
      ? changed
      : changed.replace(`${name} (${from})`, () => write(name, from));
  }, text);
}

const MENU = 'Skip to main content\nHome\nPeople\nResearch\nEvents\nContact\n\n';
const FOOT = '\n\nShare this event\nFacebook Twitter LinkedIn\n\nPrivacy policy | Accessibility | Site map\n';
const MAIL =
  'From: Seminar List <list@example.org>\nTo: all@example.org\nSubject: [seminar] Announcement\nContent-Type: text/plain; charset=utf-8\n\n';

/** What a layout makes of a case, and how much of the F1 of its facts it may lose. */
const LAYOUTS: readonly { what: string; write: (one: AnnouncementCase) => string; mostLost: number }[] = [
  {
    what: 'labels in capitals',
    write: ({ text }) => relabelled(text, ({ label, value }) => `${label.toUpperCase()}: ${value}`),
    mostLost: 0.01,
  },
  {
    what: 'labels in bold',
    write: ({ text }) => relabelled(text, ({ label, value }) => `**${label}:** ${value}`),
    mostLost: 0.01,
  },
  {
    what: 'dashes behind labels',
    write: ({ text }) => relabelled(text, ({ label, value }) => `${label} – ${value}`),
    mostLost: 0.01,
  },
  {
    what: 'tabs behind labels',
    write: ({ text }) => relabelled(text, ({ label, value }) => `${label}\t${value}`),
    mostLost: 0.02,
  },
  {
    what: 'labels without a mark',
    write: ({ text }) => relabelled(text, ({ label, value }) => `${label} ${value}`),
    mostLost: 0.03,
  },
  {
    what: 'labels glued to values',
    write: ({ text }) => relabelled(text, ({ label, value }) => `${label}${value}`),
    mostLost: 0.03,
  },
  {
    what: 'labels above values',
    write: ({ text }) => relabelled(text, ({ label, value }) => `${label}\n${value}`),
    mostLost: 0.045,
  },
  {
    what: 'bullets before labels',
    write: ({ text }) => relabelled(text, ({ label, value }) => `• ${label}: ${value}`),
    mostLost: 0.035,
  },
  {
    what: 'pictures for labels',
    write: ({ text }) => relabelled(text, ({ key, label, value }) => `${PICTURES[key] ?? `${label}:`} ${value}`),
    mostLost: 0.02,
  },
  {
    what: 'a tab between name and institution',
    write: (one) => withInstitutions(one, (name, from) => `${name}\t${from}`),
    mostLost: 0.025,
  },
  {
    what: 'square brackets around institutions',
    write: (one) => withInstitutions(one, (name, from) => `${name} [${from}]`),
    mostLost: 0.01,
  },
  { what: 'more blank lines', write: ({ text }) => text.replace(/\n\n+/g, '\n\n\n\n'), mostLost: 0.01 },
  { what: 'a blank line behind every line', write: ({ text }) => text.replace(/\n+/g, '\n\n'), mostLost: 0.03 },
  { what: 'indented lines', write: ({ text }) => text.replace(/^(?=.)/gm, '    '), mostLost: 0.01 },
  { what: 'lines wrapped at 72', write: ({ text }) => wrapped(text, 72), mostLost: 0.02 },
  { what: 'a wrapped mail', write: ({ text }) => `${MAIL}${wrapped(text, 72)}\n`, mostLost: 0.02 },
  { what: 'a quoted mail', write: ({ text }) => `See below.\n\n${text.replace(/^/gm, '> ')}`, mostLost: 0.01 },
  {
    what: 'a page with line breaks',
    write: ({ text }) => `<html><body><p>${escaped(text).replace(/\n/g, '<br>\n')}</p></body></html>`,
    mostLost: 0.01,
  },
  {
    what: 'a page of preformatted text',
    write: ({ text }) => `<html><body><pre>${escaped(text)}</pre></body></html>`,
    mostLost: 0.01,
  },
  { what: 'menu and foot of a page', write: ({ text }) => `${MENU}${text}${FOOT}`, mostLost: 0.02 },
  { what: 'quotes of TeX', write: ({ text }) => text.replace(/["“]([^"”\n]{3,100})["”]/g, "``$1''"), mostLost: 0.01 },
];

/** F1 of all facts of some of the cases of an evaluation. */
function f1Of(reports: readonly CaseReport[], ids: ReadonlySet<string>): number {
  return ratesOf(reports.filter(({ id }) => ids.has(id)).reduce<Counts>(plus, { right: 0, wrong: 0, missed: 0 })).f1;
}

describe('a layout', () => {
  const asWritten = evaluate({ cases: SAMPLE, aliases });

  it.each(LAYOUTS)('of $what costs little', async ({ write, mostLost }) => {
    const varied = SAMPLE.map((one) => ({ ...one, text: write(one) })).filter(
      ({ id, text }) => SAMPLE.find((one) => one.id === id)?.text !== text,
    );
    expect(varied.length).toBeGreaterThan(1);
    const ids = new Set(varied.map(({ id }) => id));
    const lost = f1Of((await asWritten).cases, ids) - f1Of((await evaluate({ cases: varied, aliases })).cases, ids);
    expect(lost).toBeLessThanOrEqual(mostLost);
  });
});
