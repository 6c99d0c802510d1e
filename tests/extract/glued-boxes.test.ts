/** Words of different boxes that touch in one long line, and letters with a dot that do not end a box. */
import { expect, it } from 'vitest';
import { gluedBoxes } from '../../src/extract/ungluing/glued-boxes.ts';

const BOXES =
  'Room 5Current talkThe weather of ideasAda Quill studied how ideas travel between laboratories, and whether they arrive.Event TypeLecturesDepartmentsSchool of Weather and IdeasContactQuestionsSubscribeOld calendar and new calendar, and everything else that is set below.';

it.each(['B.Tech.', 'M.Phil.', 'J.Edgar'])('no box ends within %s', (printed) => {
  const text = `${BOXES}She holds a ${printed} from a college by the sea.`;
  const pieces = [0, ...gluedBoxes(text)].map((at) => text.slice(at, at + 8));
  expect(pieces).toContain('School o');
  expect(pieces).toContain('She hold');
  expect(pieces).not.toContain(printed.slice(2, 10).concat(' from a ').slice(0, 8));
});
