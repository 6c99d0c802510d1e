/** A mail's own words beside those of the mail that it quotes. */
import { describe, expect, it } from 'vitest';
import { portrayUnderstanding } from '../../../src/extract/portrait.ts';
import { understand } from '../../../src/extract/understand.ts';

const ANNOUNCED = `Speaker: Petra Example (University of Oxford)
Title: Rates of stochastic gradient descent
Date: Thursday, 5 May 2022
Time: 12:00
Place: Arts B106`;
const quoted = (text: string) => text.replace(/^/gm, '> ');

async function talksOf(body: string, head = 'From: Ada Byron <a@example.org>\nSubject: Correction') {
  const understanding = await understand(`${head}\nDate: Mon, 2 May 2022 10:00:00 +0100\n\n${body}\n`);
  return portrayUnderstanding(understanding).talks;
}

describe('a correction above a quoted announcement', () => {
  it('changes day, hour and room, and leaves the rest', async () => {
    const body = `Dear all,\n\nplease note that the seminar will now take place on Friday, 6 May 2022, at 13:00 in Arts C203 (not on 5 May as announced below).\n\nAda Byron\n\n${quoted(ANNOUNCED)}`;
    expect(await talksOf(body)).toMatchObject([
      {
        title: 'Rates of stochastic gradient descent',
        speakers: [{ name: 'Petra Example' }],
        date: '2022-05-06',
        start_time: '13:00',
        location: 'Arts C203',
        status: 'rescheduled',
      },
    ]);
  });

  it('names the room that it speaks for, not the one that it speaks against', async () => {
    const body = `Dear all,\n\nthe seminar cannot be in Arts B106. We meet in Room 12 instead.\n\nAda\n\n${quoted(ANNOUNCED)}`;
    expect(await talksOf(body)).toMatchObject([{ location: 'Room 12', date: '2022-05-05', status: 'scheduled' }]);
  });

  it('counts nothing where the mail announces for itself', async () => {
    const own = ANNOUNCED.replace('Petra Example', 'Otto Sample').replace('5 May', '12 May');
    expect(await talksOf(`${own}\n\n${quoted(ANNOUNCED)}`)).toMatchObject([
      { date: '2022-05-12', speakers: [{ name: 'Otto Sample' }] },
    ]);
  });
});

it('a header printed in another language is a header', async () => {
  const head =
    'De : Ada Byron <a@example.org>\nÀ : tous@example.org\nObjet : Soutenance de thèse de Ada Byron, le 12 mai';
  const body =
    "J'ai le plaisir de vous inviter à la soutenance de ma thèse, intitulée\n\n« Algèbres de dimension infinie »\n\nle jeudi 12 mai 2022 à 14h.";
  expect(await talksOf(body, head)).toMatchObject([
    { date: '2022-05-12', title: 'Algèbres de dimension infinie', speakers: [{ name: 'Ada Byron' }] },
  ]);
});
