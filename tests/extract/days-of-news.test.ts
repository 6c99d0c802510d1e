/** News that name the day of a talk by its weekday and number alone, beside the day on which they were published. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function newsOf(stamp: string) {
  const { talks } = await understand(
    [
      'A memória das marés é tema de palestra no Museu do Porto',
      stamp,
      'O Museu do Porto irá promover nesta sexta-feira (22), às 15h, a palestra "Sal e vento: história das marés", a ser proferida pela geóloga Clara Monteiro Vaz.',
      'O encontro faz parte do programa "Ciclo de encontros do mar" e será realizado no auditório Rui Barros.',
    ].join('\n'),
  );
  return talks.map(({ title, date, startTime, appearances }) => [
    title?.value,
    date?.value,
    startTime?.value,
    appearances.map(({ name }) => name.value).join(),
  ]);
}

const TALK = ['Sal e vento: história das marés', '2019-03-22', '15:00', 'Clara Monteiro Vaz'];

it('reads the day beside that on which the news were published', async () => {
  expect(await newsOf('publicado: 19/03/2019 10h21, última modificação: 19/03/2019 16h40')).toEqual([TALK]);
});

it.each(['última modificação: 19/03/2019 16h40', 'publicado: 20/02/2018 10h21'])(
  'takes no day from "%s"',
  async (stamp) => {
    expect(await newsOf(stamp)).not.toContainEqual(TALK);
  },
);

it('parts the hour from a room whose number ends with a letter', async () => {
  const { talks } = await understand(
    'Weaving in the Dark: A Review of Forty LoomsDr. Ada FenwickEmeritus Prof. of History at University of TurinAlder Hall 2012B3:00 PM- 3:50 PMAbstract: In this talk, I will look back on looms that worked at night, with what came off and what did not between 1960 and 2000. We worked with weavers and with pianists; their curiosity led us to soft threads.',
  );
  expect(talks).toMatchObject([
    { startTime: { value: '15:00' }, endTime: { value: '15:50' }, location: { value: 'Alder Hall 2012B' } },
  ]);
});

it('the day alone under a headline is that of the news where the text tells of tomorrow, and a life goes on without "she"', async () => {
  const { talks } = await understand(
    [
      'Ravenna: alla ricerca del sale perduto',
      '13 marzo 2026',
      '',
      'Ravenna: alla ricerca del sale perduto',
      '',
      'Da dove viene il sale delle nostre saline? Se ne parla domani, sabato 14 marzo, ore 18, nella serie “I Sabati del Mare” presso il Dipartimento di Geologia.',
      'Interviene la Prof.ssa Clara Montieri con la conferenza “Il sale ricorda: la memoria del mare”.',
      '',
      'Clara Montieri ha conseguito la laurea in Geologia presso l’Università di Pavia nel 1985.',
      'Ha anche lavorato come ricercatrice presso la Brown University.',
      'Tornata a Ravenna, è stata docente presso l’Università di Bologna.',
    ].join('\n'),
  );
  expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
    ['Il sale ricorda: la memoria del mare', '2026-03-14'],
  ]);
  const posts = talks.flatMap(({ people }) => people).flatMap(({ career }) => career);
  expect(posts.map(({ institution }) => institution.value)).toContain('Brown University');
});
