/** Names and abstracts that stand away from their talk: at the end of the life above it, and below a table behind its title. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

async function speakers(text: string): Promise<string[][]> {
  const { talks } = portrayUnderstanding(await understand(text)) as { talks: { speakers: { name: string }[] }[] };
  return talks.map((talk) => talk.speakers.map(({ name }) => name));
}

it('gives each of two talks the speaker whose name stands above its day', async () => {
  const text =
    'Spring 2025 SpeakersAda Quill (Turin)Mar 4, 2025 Title and AbstractKnots without ends A knot in a string can be undone by pulling its ends. What if there are none? We look at strings that go on for ever. BioAda Quill is a professor at the University of Turin, where she has taught since 2011. She received her PhD from the University of Padua. | Watch recordingBo Lindqvist (Lund)Mar 18, 2025 Title and AbstractMaps of nowhere in particular Maps are drawn for those who travel. We draw some for those who stay. BioBo Lindqvist is a lecturer at Lund University. Before that he was a postdoc at Aarhus University. | Watch recording';
  expect(await speakers(text)).toEqual([['Ada Quill'], ['Bo Lindqvist']]);
});

it('takes a guest of the jury for nobody who speaks', async () => {
  const text =
    'Soutenance de thèse\nDoctorante : Ada Quill\nTitre : Nœuds sans bouts\nDate : 4 mars 2025\nJury : Bo Lindqvist, professeur, Université de Lund\nInvité : Émile Sand, pharmacien, CHU de Brest\n';
  expect(await speakers(text)).toEqual([['Ada Quill']]);
});

it('finds the abstract below a table behind the name and the title', async () => {
  const abstract =
    'A knot in a string can be undone by pulling its ends. What if there are none? We look at strings that go on for ever.';
  const text = `Knots 2025\n\nDate | Speaker | Institution | Title\n--- | --- | --- | ---\n04/03/2025 | Ada Quill | University of Turin | Knots without any ends\n11/03/2025 | Bo Lindqvist | Lund University | Maps of nowhere in particular\n\nABSTRACTS\n\n**Ada Quill** - Knots without any ends. ${abstract}\n`;
  const { talks } = await understand(text);
  expect(talks.map((talk) => talk.abstract?.value ?? null)).toEqual([abstract, null]);
});

it('reads the day behind a weekday that is marked as unusual', async () => {
  const text =
    'Kolloquium Sommer 2025\n\n04.03.2025\nAda Quill\nUniversität Turin\n"Knoten ohne Enden"\n\n11.03.2025\nN.N.\n\nDonnerstag (!), 20.03.2025, 16:30 Uhr\nBo Lindqvist\nUniversität Lund\n"Karten von nirgendwo"\n\n25.03.2025\nProjektwoche\n';
  const { talks } = await understand(text);
  expect(talks.map(({ date, title }) => [date?.value, title?.value ?? null])).toEqual([
    ['2025-03-04', 'Knoten ohne Enden'],
    ['2025-03-20', 'Karten von nirgendwo'],
  ]);
});

it.each([
  'Unfortunately Ada Quill (ETH Zurich) cannot travel, and her talk "Flat looms", planned for 5 May 2026, 2pm, has to be cancelled.',
  'Tomorrow Ada Quill (ETH Zurich) will speak on "Flat looms" at 14:15 in room B3.',
  'Helaas Ada Quill (ETH Zurich) will not speak on "Flat looms" on 5 May 2026.',
])('takes the adverb before a name for no part of it: %s', async (text) => {
  expect(await speakers(text)).toEqual([['Ada Quill']]);
});
