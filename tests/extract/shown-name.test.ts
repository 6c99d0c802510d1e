/** The names of institutions that a reading shows. */
import { expect, it } from 'vitest';
import { shownName } from '../../src/extract/shown-name.ts';
import { resolveInstitution } from '../../src/institutions/gazetteer.ts';

it.each([
  // What it calls itself at home stays as the page has it.
  ['Universität Regensburg', 'Universität Regensburg'],
  ['Université de Nantes', 'Université de Nantes'],
  ['Universidad de Zaragoza', 'Universidad de Zaragoza'],
  // Short forms, and what others call it, are told by the name that everybody finds it by.
  ['MIT', 'Massachusetts Institute of Technology'],
  ['UC Berkeley', 'University of California, Berkeley'],
  ['Universidad de Leiden', 'Leiden University'],
  ['Universität Breslau', 'University of Wrocław'],
  // A research house is more than its company.
  ['IBM Research', 'IBM Research'],
  ['GE Research', 'GE Research'],
])('shows %s as %s', (printed, shown) => {
  const entry = resolveInstitution(printed);
  expect(entry).not.toBeNull();
  expect(entry && shownName(printed, entry)).toBe(shown);
});
