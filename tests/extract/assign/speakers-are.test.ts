/** Notices of a society in sentences: who the speakers are, what they speak on, and what they say of it. */
import { expect, it } from 'vitest';
import { ledText } from '../../../src/extract/parsers/led-texts.ts';
import { understand } from '../../../src/extract/understand.ts';

const ABSTRACT =
  'Looms stood in every second house of the valley. We show what two hundred letters say of those who wove.';

const notice = (speakers: string, lead: string) =>
  `Evening on Looms
The Weavers' Society goes on with its talks. This month's meeting, on Tuesday, Nov. 14, at 4 p.m., deals with looms. All are welcome.
${speakers} Their topic: “Where the Thread Went: Letters of a Valley.”
${lead}
“${ABSTRACT}”
To attend, write to us.
`;

it('names two speakers of one house, the title behind their topic, and the abstract below a sentence that leads to it', async () => {
  for (const lead of [
    'Here is their description of the talk:',
    'A short summary follows:',
    'They outline what they have found as follows:',
  ]) {
    const { talks } = await understand(
      notice('The speakers are Hannah Quill and Peter Marsh, who are with the Museum of Turin.', lead),
    );
    expect(
      talks.map(({ title, abstract, appearances }) => [
        title?.value,
        abstract?.value,
        ...appearances.map(({ name, affiliations }) => `${name.value} @ ${affiliations[0]?.value}`),
      ]),
    ).toEqual([
      [
        'Where the Thread Went: Letters of a Valley',
        ABSTRACT,
        'Hannah Quill @ Museum of Turin',
        'Peter Marsh @ Museum of Turin',
      ],
    ]);
  }
});

it('gives each of two speakers the house behind the name', async () => {
  const { talks } = await understand(
    notice('The speakers are Lucy Quill of Cornell University and Omar Marsh of the Xerces Society.', 'In short:'),
  );
  expect(
    talks[0]?.appearances.map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)]),
  ).toEqual([
    ['Lucy Quill', 'Cornell University'],
    ['Omar Marsh', 'Xerces Society'],
  ]);
});

it('takes a part “of the” house for a part', async () => {
  const { talks } = await understand(
    notice(
      'The speaker is Hannah Quill, who works for the Coastal Program of the Maine Department of Marine Resources.',
      'In short:',
    ),
  );
  expect(talks[0]?.appearances[0]?.affiliations[0]?.value).toBe('Maine Department of Marine Resources');
});

it('tells sentences that lead to a text from titles and lists', () => {
  expect(ledText('Below is the abstract of her talk:')?.key).toBe('abstract');
  expect(ledText('Voici le résumé de son exposé :')?.key).toBe('abstract');
  expect(ledText('Di seguito una breve biografia: Ada')).toEqual({ key: 'bio', start: 32 });
  for (const text of ['Here is the list of abstracts: x', 'This is a summary: why bees dance', 'They describe: what'])
    expect(ledText(text)).toBeNull();
});
