/** Speakers whom a sentence names in another case than the rest of the page. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const page = (bent: string, below: string) =>
  `Zapraszamy na wykład dr ${bent} pt. "Rzeki, które pamiętają".\n\nTermin: 5 maja 2026 r., godz. 17:00\nMiejsce: sala 204\n\nRzeki pamiętają powodzie dłużej, niż one trwają. Pójdziemy za ziarnem piasku przez czterdzieści zim.\n\n${below}\n`;

const speakersOf = async (text: string) =>
  (await understand(text)).talks.flatMap(({ appearances }) => appearances.map(({ name }) => name.value));

it.each([
  ['Zofii Lipińskiej', 'Dr Zofia Lipińska – adiunkt w Instytucie Geografii Uniwersytetu Łódzkiego.', 'Zofia Lipińska'],
  ['Marka Wierzby', 'Dr Marek Wierzba jest adiunktem na Uniwersytecie Łódzkim.', 'Marek Wierzba'],
  ['Anny Wrona', 'Dr Anna Wrona jest adiunktem na Uniwersytecie Łódzkim.', 'Anna Wrona'],
])('names "%s" as the page does in the first case', async (bent, below, name) => {
  expect(await speakersOf(page(bent, below))).toEqual([name]);
});

it('leaves a name as it is where the page has it in no other case, or where only the given name is like that of a man', async () => {
  expect(await speakersOf(page('Zofii Lipińskiej', 'Wstęp wolny.'))).toEqual(['Zofii Lipińskiej']);
  expect(await speakersOf(page('Jana Wrona', 'Kontakt: Jan Wrona, sekretariat.'))).not.toContain('Jan Wrona');
});
