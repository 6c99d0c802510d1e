/** Posts of long lives: several houses in one sentence, offices of the state, and what was held besides. */
import { expect, it } from 'vitest';
import { datedAs, heldAs, postsAs } from './posts-as.ts';

it.each([
  [
    'He has been with Nokia (1992-1996), Texas Instruments (1996-2001) and Ericsson (2001-2008), at the last as Vice President of Engineering.',
    ['Vice President of Engineering @ Ericsson 2001-2008', '— @ Nokia 1992-1996', '— @ Texas Instruments 1996-2001'],
  ],
  [
    'She joined the Cabinet Office, where she was Chief Economist and, from 2007, Director General for Economic and Domestic Affairs.',
    ['Chief Economist @ Cabinet Office -', 'Director General for Economic and Domestic Affairs @ Cabinet Office 2007-'],
  ],
  [
    'She entered the Home Office in 1988 as an economist, was Private Secretary to the Chief Minister from 1992 to 1994, and then moved on.',
    ['economist @ Home Office 1988-', 'Private Secretary @ Home Office 1992-1994'],
  ],
  [
    'He was chief of staff to the Governor of the Bank of England, and from 2001 to 2004 deputy to the Dean at Yale University.',
    ['chief of staff @ Bank of England -', 'deputy @ Yale University 2001-2004'],
  ],
  [
    'She was chief of the Division of Acute Care at Emory University and from 2011 to 2015 health commissioner of Leeds.',
    ['chief @ Emory University -'],
  ],
])('%s', (text, expected) => {
  expect(datedAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  ['She is President-elect of the Loom Studies Association.', ['President-elect @ Loom Studies Association']],
  ['Ada Byron is Diplomat in Residence at Bard College.', ['Diplomat in Residence @ Bard College']],
  [
    'She was an engineer with Roe Bridges in Ohio, where she became a licensed professional engineer.',
    ['engineer @ Roe Bridges'],
  ],
  [
    'She is a Visiting Professor at King’s College London, an Honorary Fellow of Somerville, a governor of the Loom Institute, and likes tea.',
    ['Visiting Professor @ King’s College London'],
  ],
  [
    'She is a surgeon at the Roe Trauma Center. She previously was chief of the Division of Burns and professor of surgery at Emory University School of Medicine.',
    [
      'surgeon @ Roe Trauma Center',
      'chief @ Emory University School of Medicine',
      'professor @ Emory University School of Medicine',
    ],
  ],
])('%s', (text, expected) => {
  expect(postsAs('Ada Byron', text)).toEqual(expected);
});

it.each([
  [
    'Since 2001 she has been a Professor at Rice University; she had begun as a lecturer at the University of Kent.',
    ['Professor @ Rice University: YES', 'lecturer @ University of Kent: NO'],
  ],
  ['Nokia hired her in 1986 out of a faculty position at Rutgers University.', ['faculty @ Rutgers University: NO']],
])('%s', (text, expected) => {
  expect(heldAs('Ada Byron', text)).toEqual(expected);
});
