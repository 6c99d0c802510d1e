/** The room and the hour that stand behind who speaks, where they are not the usual ones. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('reads them behind a dash, a comma or in brackets, in either order', async () => {
  const page = `## Loom Seminar 2016 - 2017

All seminars are held in Room B/1.20, Tiller House at 15:00 unless stated otherwise.

##### 5th October 2016

**Speaker:** Prof. Ada Marlow (University of Turin)

**Title:** Minimal knots with corners.

##### 12th October 2016

**Speaker:** Dr. Boris Feld (Lund University) - Room C/3.11 at 13:30

**Title:** tba

##### 19th October 2016

**Speaker:** Dr. Jan Quill (University of Oslo) - at 16:30 in Lecture Theatre 2

**Title:** Small threads

##### 26th October 2016

**Speaker:** Dr. Eva Hooke (University of Porto), Room D/0.01

**Title:** Large threads

##### 2nd November 2016

**Speaker:** Edith Stone (University of Kiel) (Hall B, 11:30)

**Title:** No threads
`;
  expect(await talksAsRows(page)).toEqual([
    '2016-10-05 | 15:00 | Room B/1.20, Tiller House | Ada Marlow | Minimal knots with corners',
    '2016-10-12 | 13:30 | Room C/3.11 | Boris Feld | -',
    '2016-10-19 | 16:30 | Lecture Theatre 2 | Jan Quill | Small threads',
    '2016-10-26 | 15:00 | Room D/0.01 | Eva Hooke | Large threads',
    '2016-11-02 | 11:30 | Hall B | Edith Stone | No threads',
  ]);
});

it('leaves numbers of universities and units to the affiliation', async () => {
  const page = `Date: 4 April 2019
Time: 12:00
Room: Hall 4
Speaker: Ada Marlow, Université Paris 7
Title: Light

Date: 11 April 2019
Time: 12:00
Room: Hall 4
Speaker: Boris Feld (CNRS, UMR 5600)
Title: Glass
`;
  expect(await talksAsRows(page)).toEqual([
    '2019-04-04 | 12:00 | Hall 4 | Ada Marlow | Light',
    '2019-04-11 | 12:00 | Hall 4 | Boris Feld | Glass',
  ]);
});
