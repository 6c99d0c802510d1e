/** Tables of one column whose cells were copied with a bar behind each and their words over several lines. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const PAGE = `|
Palestras dia 9
Dia 9 de Abril 14h30-18h00
Palestras que mostram
como se mede um rio.
Leonor
Pimentel (Univ. do Minho) |
Título |
Pontes que respiram
com a maré |
Resumo: |
Uma ponte mexe-se
mais do que parece. Nesta palestra mede-se, com uma
régua e muita paciência, quanto
sobe um arco ao meio-dia. |
|
|
Vasco
Teixeira (Univ. de Évora) |
Título |
Enguias
Que Regressam |
Resumo: |
As enguias sabem o caminho
e ninguém sabe como. Daremos três
respostas erradas e uma por provar. |
|
|
Marta
Salgueiro (Univ. do Algarve) |
Título |
A anunciar |
`;

it('each cell is whole, and a row with a name begins a talk', async () => {
  expect((await talksAsRows(PAGE)).map((row) => row.split(' | ').slice(3))).toEqual([
    ['Leonor Pimentel', 'Pontes que respiram com a maré'],
    ['Vasco Teixeira', 'Enguias Que Regressam'],
    ['Marta Salgueiro', '-'],
  ]);
});

it('its texts are without bars', async () => {
  const { talks } = await understand(PAGE);
  expect(talks.map(({ abstract }) => abstract?.value.includes('|') ?? false)).toEqual([false, false, false]);
});
