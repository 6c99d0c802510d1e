/** Pages that announce the defence of a thesis: who defends it, who sits on the jury, and where the abstract is. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TEXT =
  'A loom that nobody tends goes on weaving. The thesis follows one for a year, counts its faults and asks what they cost.';

describe('the defence of a thesis', () => {
  it('is of the person behind the word for it', async () => {
    for (const head of [
      'PhD Defense by Ada Quill',
      'Soutenance de thèse d’Ada Quill',
      'Soutenance d’HDR de Ada Quill',
      'Disputation von Ada Quill',
      'Defensa de tesis doctoral de Ada Quill',
    ])
      expect(
        await talksAsRows(`${head}\n\n12 May 2026, 14:00\nRoom 3\n\n“Looms without weavers”\n\nAbstract:\n\n${TEXT}\n`),
      ).toEqual(['2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers']);
  });

  it('has the quoted title below the sentence that announces it', async () => {
    const page = `Montag, 11. Mai 2026, 15 Uhr, Raum 1.011\n\nAda Quill (Universität Turin) verteidigt ihre Dissertation\n\n„Webstühle ohne Weber“\n\nZusammenfassung:\n\n${TEXT}\n`;
    expect(await talksAsRows(page)).toEqual(['2026-05-11 | 15:00 | Raum 1.011 | Ada Quill | Webstühle ohne Weber']);
  });

  it('has no talks of the jury, whose members stand beside the label or below it', async () => {
    for (const jury of [
      'Committee: Dr. Boris Feld, University of Vienna\nDr. Emil Moss, Durham University\nDr. Cora Hull, University of Oslo\n',
      'Jury :\n\n- Boris Feld, Professeur, Universität Wien, rapporteur\n- Cora Hull, Professeure, Université de Lille, rapporteure\n',
    ])
      expect(
        await talksAsRows(
          `Thesis defence by Ada Quill\n\nTuesday, 12 May 2026, 14:00\nRoom 3\n\nTitle: Looms without weavers\n\n${jury}\nAbstract\n\n${TEXT}\n`,
        ),
      ).toEqual(['2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers']);
  });

  it('has its day behind a label in a label, its abstract behind words that there is none, and nothing of the foot', async () => {
    for (const missing of ['No summary paragraph submitted.', 'None provided', 'The abstract will be posted later.']) {
      const page = `PhD Defense by Ada Quill\n\nEvent Details: Date/Time:Tuesday, May 12, 2026 10:00 am - 12:00 pm\nLocation: Room 3\nSummary: ${missing}\nTitle: Looms without weavers\nAbstract\n${TEXT}\nRelated Links\nZoom link\nAdditional Information\nGroups: Graduate Studies\n`;
      const [talk, another] = (await understand(page)).talks;
      expect(another).toBeUndefined();
      expect([talk?.startTime?.value, talk?.abstract?.value]).toEqual(['10:00', TEXT]);
    }
  });

  it('is told by news whose day stands above and below, with the title in a sentence of its own', async () => {
    const page =
      'Nieuws\n\nAnna Quill promoveert op trekschuiten en hun schippers\n\nDatum: 12 maart 2026\n\nAnna Quill, docent aan de Universiteit Gent, schreef een proefschrift over vervoer te water onder de titel "Traag vooruit". Zij begint bij de eerste trekschuiten. Haar verhaal eindigt in 1890.\n\nPromotor is prof. dr. K. Feld, hoogleraar geschiedenis aan de Universiteit Utrecht. Co-promotor is dr. J. van Dam.\n\nDatum: 12 maart 2026\n\nTijd: 14:15 - 15:00 uur\n\nLocatie: Academiegebouw\n';
    expect(await talksAsRows(page)).toEqual(['2026-03-12 | 14:15 | Academiegebouw | Anna Quill | Traag vooruit']);
  });

  it('is announced in Norwegian, Danish, Swedish and Finnish', async () => {
    for (const page of [
      'Disputas: Ada Quill\n\nAda Quill vil forsvare avhandlingen sin for graden ph.d.: Looms without weavers\n\nTid: 12. mai 2026 kl. 14.00\nSted: Rom 3\n\nVeiledere\nProfessor Boris Feld\n',
      'Ph.d.-forsvar: Ada Quill\n\nAda Quill forsvarer sin ph.d.-afhandling »Looms without weavers«\n\nTid: 12. maj 2026 kl. 14.00\nSted: Rom 3\n\nVejleder: Professor Boris Feld\n',
      'Disputation: Ada Quill\n\nAvhandlingens titel: Looms without weavers\nRespondent: Ada Quill\nOpponent: Professor Boris Feld\nTid: 12 maj 2026 kl. 14.00\nPlats: Rom 3\n',
      'Väitös: FM Ada Quill, kutomatekniikka\n\nVäittelijä: Ada Quill\nOtsikko: Looms without weavers\nVastaväittäjä: professori Boris Feld\nAika: 12.5.2026 klo 14.00\nPaikka: Rom 3\n',
    ])
      expect(await talksAsRows(page)).toEqual(['2026-05-12 | 14:00 | Rom 3 | Ada Quill | Looms without weavers']);
  });

  it('comes after a trial lecture with an hour and a subject of its own', async () => {
    const defence = 'Public defence: Ada Quill\n\nAda Quill will defend the thesis "Looms without weavers".\n\n';
    for (const page of [
      `${defence}Date: 12 May 2026\nPlace: Room 3\nTrial lecture: 10:15\nDefence of the thesis: 14:00\n\nSubject of the trial lecture:\n"What shuttles remember"\n`,
      `${defence}Time and place: 12 May 2026 14:00, Room 3\n\nTrial lecture\n12 May 2026 10:15, Room 3\nWhat shuttles remember\n`,
      `${defence}Date: 12 May 2026\nVenue: Room 3\n\nProgramme\n10.15 Trial lecture: What shuttles remember\n14.00 Defence\n`,
    ])
      expect((await talksAsRows(page)).sort()).toEqual([
        '2026-05-12 | 10:15 | Room 3 | Ada Quill | What shuttles remember',
        '2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers',
      ]);
  });

  it('has no candidate in the committee that a sentence appoints', async () => {
    const page = `Soutenance de thèse – Ada Quill\n\n12 May 2026, 14:00\nRoom 3\n\n"Looms without weavers"\n\nThe dean has named the following committee for it:\nProfessor Boris Feld, University of Vienna\nDr. Cora Hull, University of Oslo\n`;
    expect(await talksAsRows(page)).toEqual(['2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers']);
  });

  it('is told by a line that says nothing else but its hour', async () => {
    for (const line of [
      'Viva: 14:00',
      'Verdediging van het proefschrift, 14:00',
      'Defence of a doctoral dissertation – 14:00',
      'Discussione della tesi di dottorato: 14:00',
    ]) {
      const { talks } = await understand(
        `${line}\n\n12 May 2026\nRoom 3\n\nLooms without weavers\nAda Quill (University of Turin)\n`,
      );
      expect(talks.map(({ kind, startTime, title }) => [kind?.value, startTime?.value, title?.value])).toEqual([
        ['DEFENCE', '14:00', 'Looms without weavers'],
      ]);
    }
  });

  it('is no talk in defence of something, nor a discussion', async () => {
    for (const page of [
      'In defence of slow looms\nAda Quill (University of Turin)\n12 May 2026, 14:00\n',
      'Discussione\n\nSlow looms\nAda Quill (University of Turin)\n12 May 2026, 14:00\n',
    ])
      expect((await understand(page)).talks.map(({ kind }) => kind?.value ?? null)).toEqual([null]);
  });

  it('has a jury in sentences, of which the titles are posts, and whose houses are not the candidate’s', async () => {
    const page = `PhD defence of Ada Quill: Looms without weavers

12 May 2026, 14:00, Room 3

Committee:
Prof. Olaf Neri, Durham University
Members of the committee are Prof. Boris Feld (University of Vienna), Assoc. Prof. Cora Hull, University of Oslo, and Dr. Emil Moss, KTH.
The opponent is Professor Emerita Dora Lind, Uppsala University.
`;
    const { talks } = await understand(page);
    expect(talks.map(({ appearances }) => appearances.map(({ affiliations }) => affiliations))).toEqual([[[]]]);
    expect(
      talks.flatMap(({ people }) =>
        people.flatMap(({ name, career }) =>
          career.map(({ role, institution }) => `${name.value}: ${role} @ ${institution.value}`),
        ),
      ),
    ).toEqual([
      'Olaf Neri: Professor @ Durham University',
      'Boris Feld: Professor @ University of Vienna',
      'Cora Hull: Associate Professor @ University of Oslo',
      'Dora Lind: Professor Emerita @ Uppsala University',
    ]);
  });

  it('says who examines in a sentence that is neither where the candidate is from nor the text', async () => {
    const { talks } = await understand(
      'Doctoral defence: Ada Quill\n\n15 March 2024 - 10:00 to 13:00\n\nOn Friday, March 15th, a doctoral defence will be held at the Department of History, Lund University. Ada Quill defends her doctoral thesis in history:\n\nThe Silent Harbour: Fishing towns and their archives\n\nOpponents are Professor Boris Feld at the University of Vienna and Dr. Cora Hull, professor at Aarhus University.\n',
    );
    const read = talks.map(({ title, abstract, appearances }) => [
      title?.value,
      abstract,
      appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value)),
    ]);
    expect(read).toEqual([['The Silent Harbour: Fishing towns and their archives', null, ['Lund University']]]);
  });
});

it('takes the adviser of students who signs the mail for no candidate', async () => {
  const page = `[Dissertation Defense Announcement]\n\nNAME: Ada Quill\n\nDATE: Friday, November 15, 2019\n\nTIME: 1:30 PM – 3:30 PM\n\nTITLE: Looms that nobody tends\n\n${TEXT}\n\nCommittee Members: Dr. Boris Feld, Dr. Cora Hull\n\nMargaret Lind\nGraduate Academic Advisor\nLoom Engineering\nUniversity of Turin\n`;
  const { talks } = await understand(page);
  const speakers = talks.flatMap(({ appearances }) => appearances.filter(({ role }) => role === 'SPEAKER'));
  expect(speakers.map(({ name }) => name.value)).toEqual(['Ada Quill']);
});

it.each([
  ['M.Sc. Runa Ahlgren', '(title of the thesis)'],
  ['M.Sc (Econ.) Runa Ahlgren', '(title of the thesis)'],
  ['D.Sc. (Tech.) Runa Ahlgren', '(working title)'],
])('reads %s with the house below the text and a note behind the title', async (candidate, note) => {
  const { talks } = await understand(
    [
      `Public defence in Bridge Engineering, ${candidate}`,
      `Bridges that listen: sensors in old stone ${note}`,
      'Old bridges hum before they break. The thesis listens to three of them for two years and shows what the hum says.',
      'Public defence from the Aalto University School of Engineering, Department of Civil Engineering.\nTime: 12.6.2026 at 12:00\nPlace: Hall 5, Otakaari 4, Espoo',
      `Doctoral student: ${candidate}\nOpponent: Professor Ivo Maric, University of Zagreb, Croatia`,
    ].join('\n\n'),
  );
  expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value.slice(-20)])).toEqual([
    ['Bridges that listen: sensors in old stone', 'ws what the hum says.'.slice(-20)],
  ]);
  const [speaker, another] = talks[0]?.appearances.filter(({ role }) => role === 'SPEAKER') ?? [];
  expect(another).toBeUndefined();
  expect(speaker?.name.value).toBe('Runa Ahlgren');
  expect(speaker?.affiliations[0]?.value).toContain('Aalto University School of Engineering');
});

it.each(['Committee Members', 'Examining Committee'])(
  'reads the place before "%s" on a page that is one line',
  async (label) => {
    const { talks } = await understand(
      `PhD Thesis Defence "Looms That Nobody Tends" By Ms. Ada Quill Abstract: ${TEXT} Date: Thursday, 6 November 2025 Time: 2:00pm-4:00pm Venue: Room 412 lift 7 ${label}: Dr. Boris Feld (Supervisor) Dr. Cora Hull Prof. Ivo Maric (External Examiner, University of Zagreb) *** All are welcome ***`,
    );
    expect(talks.map(({ title, location }) => [title?.value, location?.value])).toEqual([
      ['Looms That Nobody Tends', 'Room 412 lift 7'],
    ]);
  },
);

it('a label for the defence that only names who presents it leaves the title to the line below', async () => {
  const { talks } = await understand(
    `Home\nPhD Thesis Defense: Ada Quirrel Fenwick\n\nLooms That Guess: Weaving among People\n\nWhen: Monday, May 4, 2026 - 10:00am\nWhere: Hall 114\n\nPresenter: Ada Quirrel Fenwick, PhD Candidate, Department of History\n\nAbstract\n${TEXT}\n`,
  );
  expect(talks.map(({ kind, title }) => [kind?.value, title?.value])).toEqual([
    ['DEFENCE', 'Looms That Guess: Weaving among People'],
  ]);
});

it('a name that no list knows defends below the word for it, whoever guides, examines and sends the mail', async () => {
  const page = `Dear all,\n\nWeaving PhD Dissertation Defense\n\nTyrrel O. Quillfeather\n\nTitle: Looms without weavers\n\nMajor Professor: Dr. Boris Feld\n\nCommittee: Dr. Emil Moss (Looms), Dr. Cora Hull (Looms), Dr. Mei-Lin Wu (Statistics)\n\nDate: Tuesday, 12 May 2026\n\nTime: 2:00 – 4:00 PM\n\nLocation: Room 3 (Zoom: https://example.org/j/1)\n\nAbstract: ${TEXT}\n\nSabine Winter\nAcademic Program Specialist\nLund University\n`;
  expect(await talksAsRows(page)).toEqual([
    '2026-05-12 | 14:00 | Room 3 | Tyrrel O. Quillfeather | Looms without weavers',
  ]);
});

describe('the form of a school for doctoral studies', () => {
  const FORM = (second: string) =>
    `Les métiers à tisser au XIXe siècle\n\nDoctorant·e\nQUILLON Adèle\nDirection de thèse\nFELDRIN BRUNO (Directeur·trice de thèse)\nDate de la soutenance\n12/05/2026 à 14:00\nLieu de la soutenance\nSalle 3\nMembres du jury\nFELDRIN BRUNO, Professeur, Université de Lille\nHULLOIS CLAIRE, , Université de Nantes\nRésumé\n${TEXT}\n${second}`;

  it('has names in capitals with the family name first, and one abstract in two languages', async () => {
    const { talks } = await understand(FORM(`Abstract\n${TEXT.replace('nobody', 'no one')}\n`));
    expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value])).toEqual([
      ['Les métiers à tisser au XIXe siècle', TEXT],
    ]);
    const names = talks.flatMap(({ appearances, mentions }) =>
      [...appearances, ...mentions].map(({ name }) => name.value),
    );
    expect(new Set(names)).toEqual(new Set(['Adèle Quillon', 'Bruno Feldrin', 'Claire Hullois']));
  });
});

it.each(['Suplente 1º', 'Membro suplente', 'Suppléant', 'Ersatzmitglied', 'Supplente', 'Plaatsvervangend lid'])(
  'has no talk of the "%s" of the jury',
  async (label) => {
    const page = `Doctorando: Ada Quill\nTítulo: Telares sin tejedores\nFecha: 12 de mayo de 2026\nHora: 14:00\n\nTribunal:\nPresidenta: Dra. Cora Lind, University of Oslo\n${label}: Dr. Boris Feld, Universidade de Vigo\n\nResumen:\n${TEXT}\n\nSe podrá seguir el acto por videoconferencia.\n`;
    const { talks } = await understand(page);
    expect(
      talks.map(({ appearances, abstract }) => [appearances.map(({ name }) => name.value), abstract?.value]),
    ).toEqual([[['Ada Quill'], TEXT]]);
  },
);

it.each([
  ['Doctoranda', 'Fecha de la defensa', 'Lugar de la defensa'],
  ['Dottoranda', 'Data della discussione', 'Luogo della discussione'],
  ['Doktorantka', 'Termin obrony', 'Miejsce obrony'],
  ['Doktorandin', 'Termin der Verteidigung', 'Ort der Verteidigung'],
  ['Promovenda', 'Datum van de promotie', 'Locatie van de promotie'],
  ['Doutoranda', 'Data da defesa', 'Local da defesa'],
])('labels of a defence stand on lines of their own: "%s", "%s", "%s"', async (who, day, place) => {
  const page = `Telares sin tejedores\n\n${who}\nAda Quill\n${day}\n13/05/2026, 14:00\n${place}\nSala 3\nAbstract\n${TEXT}\n`;
  expect(await talksAsRows(page)).toEqual(['2026-05-13 | 14:00 | Sala 3 | Ada Quill | Telares sin tejedores']);
});
