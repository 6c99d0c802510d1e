/** Posts of long lives: several houses in one sentence, offices of the state, and what was held besides. */
import { expect, it } from 'vitest';
import { datedAs, heldAs, postsAs } from './posts-as.ts';

it.each([
  [
    'He has been with Nokia (1992-1996), Philips (1996-2000) and Siemens (2000-2008), at the last as chief engineer.',
    ['chief engineer @ Siemens 2000-2008', '— @ Nokia 1992-1996', '— @ Philips 1996-2000'],
  ],
  [
    'He joined the Patent Office, where he was Chief Scientist and, from 2003, Director General for Planning and Public Affairs.',
    ['Chief Scientist @ Patent Office -', 'Director General for Planning and Public Affairs @ Patent Office 2003-'],
  ],
  [
    'She entered the Home Office in 1988 as an economist, was private secretary to the Home Minister from 1990 to 1993, and later left.',
    ['economist @ Home Office 1988-', 'private secretary @ Home Office 1990-1993'],
  ],
  [
    'He was chief of staff to the Governor of the Bank of England, and from 2001 to 2004 deputy to the Dean at Yale University.',
    ['chief of staff @ Bank of England -', 'deputy @ Yale University 2001-2004'],
  ],
  [
    'He was head of the Division of Burns at Emory University and from 2005 to 2009 police commissioner of Leeds.',
    ['head @ Emory University -'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  ['He is President-elect of the Loom and Eel Society.', ['President-elect @ Loom and Eel Society']],
  ['Ada Byron is Poet in Residence at Bard College.', ['Poet in Residence @ Bard College']],
  ['She is professor-in-residence at Bard College.', ['professor-in-residence @ Bard College']],
  [
    'She became a registered nurse in 1990 and a professor at Duke University in 2005.',
    ['professor @ Duke University'],
  ],
  [
    'He was an engineer with Roe Bridges in Ohio, until he was a licensed engineer in 1990.',
    ['engineer @ Roe Bridges'],
  ],
  [
    'He is a reader at Lund University, an Honorary Fellow of Fernhill, a patron of the Loom Institute, and likes tea.',
    ['reader @ Lund University'],
  ],
  [
    'She is a surgeon at the Roe Burns Center. Before, she was chief of the Section of Grafts and professor of surgery at Emory University School of Medicine.',
    [
      'surgeon @ Roe Burns Center',
      'chief @ Emory University School of Medicine',
      'professor @ Emory University School of Medicine',
    ],
  ],
])('%s', (text, expected) => {
  expect(postsAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  [
    'He is a Professor at Rice University since 2001; he had begun as a tutor at Brown University.',
    ['Professor @ Rice University: YES', 'tutor @ Brown University: NO'],
  ],
  ['Nokia hired him in 1991 out of a teaching post at Tufts University.', ['teaching post @ Tufts University: NO']],
])('%s', (text, expected) => {
  expect(heldAs('Ada Byron', text)).toEqual(expected);
});
