/** Several defences of a day, each with its jury as a list. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const PAGE = `Soutenances du 04-12-2026

ED Sciences de la Terre
Méthodes de comptage pour étudier les anguilles de rivière. Applications à la Garonne.
par Nadine FOURCADE (Laboratoire Garonne)
La soutenance a lieu à 14h00 - Salle des Actes, 3 quai du Port, 17000 La Rochelle
Jury composé de
- Patricia LENOIR - Professeure des universités - Université de Nantes - Directrice de thèse
- Marc VASSEUR - Directeur de recherche - CNRS - Rapporteur
Les anguilles remontent les fleuves depuis toujours. On les compte ici au passage des barrages, et dans trois vallées du Sud-Ouest. Le compte montre lesquelles reviennent.

ED Droit
Le contrat de péage sous l'Ancien Régime
par Olivier TISSERAND (Centre Montaigne)
La soutenance a lieu à 10h30 - Salle du Conseil, 12 rue du Moulin, 17000 La Rochelle
Jury composé de
- Claire AUBERTIN - Maîtresse de conférences - Université de Limoges - Directrice de thèse
- Paul MERCIER - Maître de conférences - Université de Lille - Examinateur
Qui passait un pont payait. On étudie ici les contrats de quarante péages, qui les affermait et qui les contestait. La thèse montre que le fermier y gagnait rarement.
`;

it('each defence of a day is one talk, and nobody of its jury speaks', async () => {
  expect(await talksAsRows(PAGE)).toEqual([
    '2026-12-04 | 14:00 | Salle des Actes, 3 quai du Port, 17000 La Rochelle | Nadine Fourcade | Méthodes de comptage pour étudier les anguilles de rivière. Applications à la Garonne',
    "2026-12-04 | 10:30 | Salle du Conseil, 12 rue du Moulin, 17000 La Rochelle | Olivier Tisserand | Le contrat de péage sous l'Ancien Régime",
  ]);
});

it('the text below the list of a jury is the abstract', async () => {
  const { talks } = await understand(PAGE);
  expect(talks.map(({ abstract }) => abstract?.value.slice(0, 20))).toEqual([
    'Les anguilles remont',
    'Qui passait un pont ',
  ]);
});

it('"ED" before English words is no doctoral school', async () => {
  const text = 'ED Waiting and the art of queues\nNadine Fourcade (Turin)\n14 May 2026, 16:00, Room 4\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-05-14 | 16:00 | Room 4 | Nadine Fourcade | ED Waiting and the art of queues',
  ]);
});
