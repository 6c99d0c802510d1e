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

describe('an announcement that a mail passes on', () => {
  const LONG = `${ANNOUNCED}

Abstract: Noisy gradients are cheap, and for that reason everybody uses
them. We show how many of them a convex function needs before the last
step is as good as the mean of all steps.

Bio: Petra Example is a reader at the University of Oxford.`;
  const HEAD = 'From: List <l@example.org>\nDate: Fri, 29 Apr 2022 at 9:12\nSubject: seminar\nTo: <all@example.org>';
  const whole = {
    title: 'Rates of stochastic gradient descent',
    date: '2022-05-05',
    start_time: '12:00',
    location: 'Arts B106',
    speakers: [{ name: 'Petra Example', affiliations_as_stated: ['University of Oxford'] }],
    abstract_ends_with: 'vex function needs before the last step is as good as the mean of all steps.'.slice(-60),
  };
  const bodies: Record<string, string> = {
    'below a line of hyphens': `For your interest.\n\n---------- Forwarded message ---------\n${HEAD}\n\n${quoted(LONG)}`,
    'with its head behind marks': `Begin forwarded message:\n\n${quoted(`${HEAD}\n\n${LONG}`)}`,
    'behind marks of two answers': `Still today!\n\nOn Fri, 29 Apr 2022 at 9:12, Example Seminar List <l@example.org>\nwrote:\n\n${quoted(quoted(LONG))}`,
    'behind bars': `Still today!\n\nOn Fri, 29 Apr 2022 at 9:12, List <l@example.org> wrote:\n${LONG.replace(/^/gm, '| ')}`,
    'with a head of plain names': `Zur Kenntnis\n\n*Von:* Example Liste\n*Gesendet:* Freitag, 29. April 2022 09:12\n*An:* alle\n*Betreff:* seminar\n\n${LONG}`,
  };
  for (const [how, body] of Object.entries(bodies)) {
    it(`is read ${how}, in a mail and copied out of one`, async () => {
      expect(await talksOf(body)).toMatchObject([whole]);
      expect(portrayUnderstanding(await understand(body)).talks).toMatchObject([whole]);
    });
  }

  it('is read from lines that are all marked', async () => {
    expect(portrayUnderstanding(await understand(quoted(LONG))).talks).toMatchObject([whole]);
  });

  it('takes its year from the head of the earlier mail, and leaves out who signs that', async () => {
    const body = LONG.replace('5 May 2022', '5 May');
    const signed = `${body}\n\n-- \nOtto Sample, Seminar Office, Example House`;
    const { talks, people } = portrayUnderstanding(
      await understand(`---------- Forwarded message ---------\n${HEAD}\n\n${quoted(signed)}`),
    );
    expect(talks).toMatchObject([whole]);
    expect(people).toMatchObject([{ name: 'Petra Example' }]);
  });

  it('tells paragraphs that marks set apart from those of an earlier mail', async () => {
    const body = `${ANNOUNCED}\n\n> Noisy gradients are cheap, and everybody uses them for that reason.\n\nAll are welcome.\n\n> Bring a pen.`;
    expect(await talksOf(body)).toMatchObject([{ ...whole, abstract_ends_with: expect.anything() }]);
  });
});

describe('a reply in HTML', () => {
  const lines = ANNOUNCED.split('\n');
  const announced = lines.map((line) => `<p>${line.replace(/^(\w+:)/, '<b>$1</b>')}</p>`).join('\n');
  const correction =
    '<p>Dear all,</p><p>the room I named is closed, so please come to <b>Room 12</b> instead. And we begin at 13:00 (till 14:00) rather than at 12:00.</p>';
  const wrote = 'On Sun, May 1, 2022 at 4:02 PM Ada Byron &lt;a@example.org&gt; wrote:';
  const head = 'From: Ada Byron <a@example.org>\nSubject: Re: Seminar\nContent-Type: text/html; charset="utf-8"';

  it.each([
    [
      'Gmail',
      `<div class="gmail_quote"><div class="gmail_attr">${wrote}<br></div><blockquote class="gmail_quote" style="margin:0">`,
    ],
    ['Thunderbird', `<div class="moz-cite-prefix">${wrote}</div><blockquote type="cite" cite="mid:1">`],
    ['Apple Mail', `<div><br><blockquote type="cite"><div>${wrote}</div><br>`],
    ['others', `<p>${wrote}</p><blockquote>`],
  ])('corrects what it quotes as %s marks it', async (_program, opening) => {
    const body = `<html><body>${correction}<p>Ada</p>${opening}${announced}</blockquote></div></body></html>`;
    expect(await talksOf(body, head)).toMatchObject([
      {
        title: 'Rates of stochastic gradient descent',
        speakers: [{ name: 'Petra Example' }],
        date: '2022-05-05',
        start_time: '13:00',
        location: 'Room 12',
      },
    ]);
  });

  it('counts nothing where the mail announces for itself', async () => {
    const own = announced.replace('Petra Example', 'Otto Sample').replace('5 May', '12 May');
    const body = `<html><body>${own}<div class="moz-cite-prefix">${wrote}</div><blockquote type="cite">${announced}</blockquote></body></html>`;
    expect(await talksOf(body, head)).toMatchObject([{ date: '2022-05-12', speakers: [{ name: 'Otto Sample' }] }]);
  });

  it('sets a quotation of the announcement itself apart from nothing', async () => {
    const body = `<html><body>${announced}<blockquote>Whoever climbs knows why.</blockquote></body></html>`;
    expect(await talksOf(body, head)).toMatchObject([{ date: '2022-05-05', speakers: [{ name: 'Petra Example' }] }]);
  });
});

describe('the body of a mail in HTML without its head', () => {
  const ANNOUNCED_BELOW =
    '<p>Dear all,</p><div>Petra Example<br>When: Thursday, 5 May, 12 noon<br>Where: Room 4<br>Title: Clouds in a jar<br></div>' +
    '<p>Abstract:<br>We make clouds in a jar and count their drops, which tells how the size of the jar changes what we see.</p>';
  const read = { title: 'Clouds in a jar', date: '2022-05-05', speakers: [{ name: 'Petra Example' }] };

  it.each([
    ['<div>On 4 May 2022, at 20:41, Otto Sample wrote:</div><br><blockquote type="cite">', read],
    [
      '<div class="gmail_extra">On Wed, May 4, 2022 at 9:15 AM, Otto <a href="mailto:o@example.org">o@example.org</a> wrote:<br><blockquote class="gmail_quote">',
      read,
    ],
    [
      '<div class="moz-cite-prefix">Am 04.05.2022 um 10:33 schrieb Otto Sample:<br></div><blockquote type="cite">',
      read,
    ],
    ['<p>Le 4 mai 2022 à 10:33, Otto Sample a écrit :</p><blockquote>', read],
    ['<div>On 05/04/2022, at 20:41, Otto Sample wrote:</div><blockquote type="cite">', { ...read, date: '--05-05' }],
  ])('is read from what it quotes below %s', async (opening, expected) => {
    const html = `<html><body><p>This is tomorrow, do come!</p><p>Tom</p>${opening}${ANNOUNCED_BELOW}</blockquote></body></html>`;
    expect(portrayUnderstanding(await understand(html)).talks).toMatchObject([expected]);
  });

  it('is no page that quotes what somebody wrote', async () => {
    const html =
      '<html><body><h1>Thursday seminar</h1><p>Speaker: Petra Example</p><p>Title: What letters tell</p><p>5 May 2022, 12:00, Room 4</p>' +
      '<p>Abstract: On 3 March 1890 Emily Sample wrote:</p><blockquote>the sea has come up to the door.</blockquote>' +
      '<p>The talk reads letters such as hers for what they say of storms and of those who lived with them.</p></body></html>';
    expect(portrayUnderstanding(await understand(html)).talks).toMatchObject([
      { title: 'What letters tell', date: '2022-05-05', abstract_ends_with: expect.stringContaining('with them.') },
    ]);
  });
});
