/** Whole pages told talk by talk: those who organise, chair or sign do not speak, and notes beside a talk are not its title. */

import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

/** "title | speakers (institutions) | day hour | place" of each talk. */
async function talksIn(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.map(({ title, appearances, date, startTime, location }) => {
    const speakers = appearances
      .filter(({ role }) => role === 'SPEAKER')
      .map(({ name, affiliations }) => `${name.value} (${affiliations.map((one) => one.value).join('; ')})`);
    return [
      title?.value ?? '–',
      speakers.join(', ') || '–',
      [date?.value, startTime?.value].filter(Boolean).join(' ') || '–',
      location?.value ?? '–',
    ].join(' | ');
  });
}

interface PageCase {
  readonly shape: string;
  readonly text: string;
  readonly talks: readonly string[];
}

const PAGES: readonly PageCase[] = [
  {
    shape: 'organisers in a sentence below the abstract, and the talk of next week',
    text: `Colloquium of the Department of Linguistics

How vowels drift: a view from the coast

Prof. Adaeze Holmquist (SOAS University of London)

Friday 14 March 2025, 4:15pm
Seminar Room 2.03, Garrett Building (and on Teams)

It has long been held that vowels drift slowly. In this talk I present data from nine languages of the coast in which they
have changed within one generation, and I argue that the change follows from contact in the harbours.

The talk will be followed by drinks in the foyer. Organised by Dr Piers Ellsworth and Dr Mai Nakagawa.

Next week: Tobias Renner (Konstanz), "Questions without question words"`,
    talks: [
      'How vowels drift: a view from the coast | Adaeze Holmquist (SOAS University of London) | 2025-03-14 16:15 | Seminar Room 2.03, Garrett Building (and on Teams)',
      'Questions without question words | Tobias Renner (Konstanz) | – | –',
    ],
  },
  {
    shape: 'a list whose entries end with another hour and room, and a judge among the speakers',
    text: `Philosophy Colloquia, Spring 2025

- January 31: Oluwaseun Adebayo (Rutgers), Grounding and Its Discontents
- February 14: Helen Marchetti (MIT), What Promises Are For
- March 21: Anselm Wiesinger (LMU Munich), Kant on Prudence [poster] 4pm in 110 Barrows
- April 18: The Hon. Miriam Castellano (U.S. District Court), Judging under Doubt`,
    talks: [
      'Grounding and Its Discontents | Oluwaseun Adebayo (Rutgers) | 2025-01-31 | –',
      'What Promises Are For | Helen Marchetti (MIT) | 2025-02-14 | –',
      'Kant on Prudence | Anselm Wiesinger (LMU Munich) | 2025-03-21 16:00 | 110 Barrows',
      'Judging under Doubt | Miriam Castellano (U.S. District Court) | 2025-04-18 | –',
    ],
  },
  {
    shape: 'weeks as headings, convenors in the head, a second part and an abstract that thanks others',
    text: `# Numerical Analysis — Internal Seminar

**Thursdays 14:00, L5.** Convenors: *Endre Farkas*, *Coralia Mancuso*.

### Week 1 (23 January)
**Ana Budišić** (University of Zagreb)
*Rational approximation in low precision*

### Week 2 (30 January)
**Tom Hadfield** (University of Oxford)
*Preconditioning saddle-point systems, part II*

> This is a continuation of the talk of last term by Sue Dollar. Joint work with Jennifer Stott (STFC).`,
    talks: [
      'Rational approximation in low precision | Ana Budišić (University of Zagreb) | --01-23 14:00 | L5',
      'Preconditioning saddle-point systems, part II | Tom Hadfield (University of Oxford) | --01-30 14:00 | L5',
    ],
  },
  {
    shape: 'who invites and signs on one line',
    text: `czwartek, 8.05.2025, godz. 10:15, sala 422
dr Bogumił Trzaskowski (Instytut Fizyki PAN)
„Przejścia fazowe w układach aktywnych"

Streszczenie: W referacie omówię modele cząstek samonapędzających się. Pokażę, że przejście ma charakter nieciągły.

Kolejne seminarium: 15.05.2025, prof. Ewa Malczyk (UAM), „Szkła spinowe"
Serdecznie zapraszam, Jan Orłowski`,
    talks: [
      'Przejścia fazowe w układach aktywnych | Bogumił Trzaskowski (Instytut Fizyki PAN) | 2025-05-08 10:15 | sala 422',
      'Szkła spinowe | Ewa Malczyk (UAM) | 2025-05-15 | –',
    ],
  },
  {
    shape: 'a title of service with a bracket before the name',
    text: `SPEAKER: Captain (ret.) Leonora Fitzgibbon, Visiting Fellow, Naval War College
TOPIC: Undersea cables and the law of the sea
DATE: Tuesday, 21 October 2025
HOSTED BY: Prof. Theo Ransome (Law School)`,
    talks: ['Undersea cables and the law of the sea | Leonora Fitzgibbon (Naval War College) | 2025-10-21 | –'],
  },
  {
    shape: 'posts of a blog as JSON, one of them about no meeting',
    text: JSON.stringify([
      {
        id: 31,
        date: '2027-01-20T08:00:12',
        slug: 'feb-3',
        title: { rendered: 'Feb 3: Octavia Lindholm on ice that sings' },
        content: {
          rendered:
            '<p>Join us on <b>February 3, 2027</b>, at 12:15 PM.</p><p>Speaker: Octavia Lindholm (Dartmouth College)<br>Title: The voice of glaciers</p>',
        },
      },
      {
        id: 30,
        date: '2027-01-11T17:41:00',
        slug: 'none',
        title: { rendered: 'No seminar on January 27' },
        content: { rendered: '<p>We do not meet on January 27, 2027.</p>' },
      },
    ]),
    talks: ['The voice of glaciers | Octavia Lindholm (Dartmouth College) | 2027-02-03 12:15 | –'],
  },
  {
    shape: 'JSON with the series beside its talks and the title in an object of its own',
    text: JSON.stringify({
      seminar: { name: 'Seminar on Data', timezone: 'Europe/Paris', location: { room: 'Amphi Turing' } },
      results: [
        {
          date: '2025-11-20',
          start_time: '14:00',
          talk: { title: 'Sampling without tears' },
          speakers: [{ first_name: 'Zofia', last_name: 'Roy', affiliations: [{ name: 'Inria Lille' }] }],
        },
      ],
    }),
    talks: ['Sampling without tears | Zofia Roy (Inria Lille) | 2025-11-20 14:00 | Amphi Turing'],
  },
  {
    shape: 'JSON with local times and a description in HTML',
    text: JSON.stringify({
      events: [
        {
          name: 'Coral reefs in a hot century',
          start: { local: '2025-06-03T16:00:00', timezone: 'Australia/Brisbane' },
          description: { html: '<p><b>Speaker:</b> Dr. Talia Moreau, James Cook University</p>' },
          venue: { name: 'Auditorium 1' },
        },
      ],
    }),
    talks: ['Coral reefs in a hot century | Talia Moreau (James Cook University) | 2025-06-03 16:00 | Auditorium 1'],
  },
  {
    shape: 'the meeting of the week after in a sentence',
    text: `Speaker: Camilla Dreyer, Technical University of Denmark
Title: Control of flexible heat demand
When: Friday 6 June 2025, 14:15-15:00

Abstract: Networks of heat pumps can help the grid, if somebody coordinates them.

The week after, on Friday 13 June at the same time, we will hear Paolo Zanetti (University of Padova) on "Kernels: a user's guide".`,
    talks: [
      'Control of flexible heat demand | Camilla Dreyer (Technical University of Denmark) | 2025-06-06 14:15 | –',
      "Kernels: a user's guide | Paolo Zanetti (University of Padova) | 2025-06-13 14:15 | –",
    ],
  },
  {
    shape: 'a next meeting without a title, set below the bio',
    text: `Seminar of the Institute of Genetics
Tuesday, 14 November 2023, 12:15, room 102

Magdalena Krol, University of Poznań

Do plants remember drought?

Abstract: Plants that lived through a drought answer faster to the next one. I show why most traces vanish in one generation.

Next seminar: 28 November 2023, 12:15, room 204
Pavel Zaremba (Nencki Institute), title to be announced

Coffee and cookies from 12:00.`,
    talks: [
      'Do plants remember drought? | Magdalena Krol (University of Poznań) | 2023-11-14 12:15 | room 102',
      '– | Pavel Zaremba (Nencki Institute) | 2023-11-28 12:15 | room 204',
    ],
  },
  {
    shape: 'days as headings above people, and a note in a bracket behind the hour',
    text: `# Geometry online

## Upcoming

### 4 February 2025, 16:00-17:00 UTC

**Noor al-Hashemi** (McGill University): *Symmetry without groups*

### 4 March 2025, 08:00-09:00 UTC (early slot for our speaker in Sydney)

**Hamish Blackwood** (University of Sydney): title TBA

## Past talks

- 21 January 2025: **Wojciech Sadowniczy** (EPFL), *Are flat minima really flat?*`,
    talks: [
      'Symmetry without groups | Noor al-Hashemi (McGill University) | 2025-02-04 16:00 | –',
      '– | Hamish Blackwood (University of Sydney) | 2025-03-04 08:00 | –',
      'Are flat minima really flat? | Wojciech Sadowniczy (EPFL) | 2025-01-21 | –',
    ],
  },
  {
    shape: 'a table with family names first, notes and abstracts in the cell of the title',
    text: `<h1>Economics Workshop, Winter 2025</h1><table>
<tr><th>Date</th><th>Presenter</th><th>Paper</th></tr>
<tr><td>January 29</td><td>de la Fuente, Mateo<br><i>University of California, Davis</i></td><td>Minimum Wages, Maximum Hours<br><small>with Ana Ruiz and Kim Lund</small></td></tr>
<tr><td>February 5</td><td>van Rijn, Saskia<br><i>Tilburg University</i></td><td>TBA</td></tr>
<tr><td>February 12</td><td>Oyelowo, Tunde A.<br><i>World Bank</i></td><td>Cash and Crops<br><b>Joint with the Development Seminar: 12:00–1:20 p.m., 301 Lorch Hall</b><div>Abstract: Small farmers sell at harvest, when prices are low, and buy in the lean season.</div></td></tr>
</table>`,
    talks: [
      'Minimum Wages, Maximum Hours | Mateo de la Fuente (University of California, Davis) | 2025-01-29 | –',
      '– | Saskia van Rijn (Tilburg University) | 2025-02-05 | –',
      'Cash and Crops | Tunde A. Oyelowo (World Bank) | 2025-02-12 12:00 | 301 Lorch Hall',
    ],
  },
  {
    shape: 'respondents below a speaker of a court',
    text: `Confronting the machine: software on trial

The Hon. Abigail Strand, United States Court of Appeals for the Seventh Circuit

Thursday, 4 February 2027, 5:30 pm
Glazer Auditorium

Respondents:
Ruben Castellanos, Professor of Law, Northwestern University
Ingrid Vale, Senior Counsel, Frontier Foundation`,
    talks: [
      'Confronting the machine: software on trial | Abigail Strand (United States Court of Appeals for the Seventh Circuit) | 2027-02-04 17:30 | Glazer Auditorium',
    ],
  },
  {
    shape: 'JSON in which people have roles',
    text: JSON.stringify({
      results: [
        {
          title: 'Schedulers that explain themselves',
          begins_at: '2023-04-19T12:15:00-04:00',
          people: [
            { role: 'speaker', name: 'Youssef Benhaddou', affiliation: 'Rutgers University' },
            { role: 'host', name: 'Grace Tillery', affiliation: 'University of Maryland' },
            { role: 'committee member', name: 'Noa Lifshitz', affiliation: 'University of Maryland' },
          ],
        },
      ],
    }),
    talks: ['Schedulers that explain themselves | Youssef Benhaddou (Rutgers University) | 2023-04-19 12:15 | –'],
  },
  {
    shape: 'an event of a site with navigation and other events beside it',
    text: `<nav><a href="/">Home</a> <a href="/p">People</a></nav><main><h1>Lensing as a cosmic telescope</h1>
<div><span>Speaker</span> <span>Dr Priyanka Deshmukh (Institute of Astronomy, Cambridge)</span><br><span>Date</span> <span>Wed 12 Mar 2025</span><br><span>Location</span> <span>Physics S06</span></div>
<p>Massive clusters bend light and magnify the galaxies behind them. In this colloquium I show how arcs are used to weigh dark matter.</p></main>
<aside><h3>Upcoming events</h3><ul><li>Open day 15 Mar 2025</li><li>Inaugural lecture: Prof Mark Ashdown 20 Mar 2025</li></ul></aside>`,
    talks: [
      'Lensing as a cosmic telescope | Priyanka Deshmukh (Institute of Astronomy, Cambridge) | 2025-03-12 | Physics S06',
    ],
  },
  {
    shape: 'boxes with a short day above and the whole day below, one of them online',
    text: `<div><div><span>Oct</span><span>07</span></div><h3>Reading ruins after earthquakes</h3><div>Marta Bevilacqua, University of Trento</div><div>Tuesday, October 7, 2025 - 12:30pm</div><div>Dodd Hall 121</div></div>
<div><div><span>Oct</span><span>21</span></div><h3>Who owns the seabed?</h3><div>Kofi Antwi, University of Ghana</div><div>Tuesday, October 21, 2025 - 12:30pm</div><div>Zoom</div></div>`,
    talks: [
      'Reading ruins after earthquakes | Marta Bevilacqua (University of Trento) | 2025-10-07 12:30 | Dodd Hall 121',
      'Who owns the seabed? | Kofi Antwi (University of Ghana) | 2025-10-21 12:30 | Zoom',
    ],
  },
  {
    shape: 'a term with a day without seminar and a year in a title',
    text: `# Winter 2026

Jan 12
Rosalind Achebe, UCLA
Rent control and the street

Jan 19
No seminar - MLK Day

Jan 26
Pavel Novák, Charles University
Panel housing after 1989

Feb 2
Soledad Rojas, University of Chile
Notes from Valparaíso`,
    talks: [
      'Rent control and the street | Rosalind Achebe (UCLA) | 2026-01-12 | –',
      'Panel housing after 1989 | Pavel Novák (Charles University) | 2026-01-26 | –',
      'Notes from Valparaíso | Soledad Rojas (University of Chile) | 2026-02-02 | –',
    ],
  },
  {
    shape: 'all fields in one line with bars',
    text: 'IAS Lecture | The grammar of birdsong | Prof. Haruto Ishiguro, Kyoto University | 9 Dec 2025 (Tue) | 4pm | Lecture Theater B | Abstract: Songbirds combine notes by rules that look like syntax, which young finches invent by themselves.',
    talks: ['The grammar of birdsong | Haruto Ishiguro (Kyoto University) | 2025-12-09 16:00 | Lecture Theater B'],
  },
  {
    shape: 'numbered talks in one line, with a usual hour and an exception',
    text: `Lab Talks All talks are held at 2:00 pm in the Shannon Room. Talk 12: September 18, 2024 Speaker: Dr. Katarzyna Wrona, Chalmers University of TechnologyTitle: One waveform, two jobsAbstract: Radar and communication will soon share the same spectrum, the same antenna and often the same waveform. We show how a single frame can serve both of them.Talk 13: October 9, 2024 (starts at 3:30 pm) Speaker: Giulia Torrisi, Fondazione Bruno KesslerTitle: Hearing past the rotorsAbstract: Microphones on a drone hear mostly the drone. I present a filter that removes its harmonics.`,
    talks: [
      'One waveform, two jobs | Katarzyna Wrona (Chalmers University of Technology) | 2024-09-18 14:00 | Shannon Room',
      'Hearing past the rotors | Giulia Torrisi (Fondazione Bruno Kessler) | 2024-10-09 15:30 | Shannon Room',
    ],
  },
];

describe.each(PAGES)('$shape', ({ text, talks }) => {
  it('gives its talks and no others', async () => {
    expect(await talksIn(text)).toEqual(talks);
  });
});

/** What stands behind the abstract is none of it. */
const ENDS: readonly { readonly shape: string; readonly text: string; readonly end: string | null }[] = [
  {
    shape: 'drinks behind a defence',
    text: `Title: Films of bacteria in soil
Speaker: Clémence Viguier
Abstract: Films of bacteria change how water flows through soil. The thesis joins images and models of one pore. The defence will be followed by drinks.`,
    end: 'images and models of one pore.',
  },
  {
    shape: 'what a calendar adds',
    text: `Data Seminar Tuesday, April 8, 2025 at 11:00am Warren Weaver Hall, Room 1302 Speaker: Tobias Lindqvist, KTH Title: Sharp thresholds for spiked tensors Abstract: We determine the threshold at which a rank-one signal in a noisy tensor can be found by polynomials of low degree. The proof uses a new basis. Event Type Seminar Website https://example.edu Department Mathematics Hosted by Center for Data Science Contact seminar Dial-In Information Zoom User Activity No recent activity`,
    end: 'The proof uses a new basis.',
  },
  {
    shape: 'a glued heading with an article',
    text: `Biology SeminarSpeaker:Prof. Ingeborg TellefsenTitle:How mitochondria divideDate & Time:Thursday, 18 September 2025, 2:00 PMHost:Prof Wong Mei LingAbstract:Mitochondria divide and fuse all the time. I discuss what marks the place of division.About the Speaker:Ingeborg Tellefsen obtained her PhD at the University of Bergen in 1999.`,
    end: 'what marks the place of division.',
  },
  {
    shape: 'a life that begins with a verb no bio has to have',
    text: `Title: Undersea cables
Speaker: Leonora Fitzgibbon
Date: 21 October 2025

Leonora Fitzgibbon served for 26 years in the Navy, in three oceans and on four ships, as an engineer of radio.

Undersea cables carry nearly all data traffic between continents. Who may protect them, and with what means? We look at three incidents in the Baltic.`,
    end: 'three incidents in the Baltic.',
  },
  {
    shape: 'a lecture of which only its founding is told',
    text: `The Pemberton Lecture will be given by Professor Ngozi Achterberg of Johns Hopkins University on Thursday, October 16, 2025, at 5 p.m. in the Old Library. Her lecture is entitled "Quarantine and Its Publics".

The lecture, established in 1987 in memory of Albert Pemberton, is free and open to the public. A reception will follow.`,
    end: null,
  },
];

describe.each(ENDS)('the abstract before $shape', ({ text, end }) => {
  it('ends with its last sentence', async () => {
    const [talk] = (await understand(text)).talks;
    expect(talk?.title).not.toBeNull();
    expect(talk?.abstract?.value.slice(-(end?.length ?? 1)) ?? null).toBe(end);
  });
});

it('takes the zone of all hours from the head of a page', async () => {
  const { talks } = await understand(
    'Online Seminar on Graphs\nAll times are in CET.\n\n3 March 2025, 16:00\nAda Quill (Lund University)\nTrees that sing\n\n10 March 2025, 16:00\nBo Ek (Uppsala University)\nPaths that end\n\n17 March 2025, 15:00\nIda Holm (Aarhus University)\nCycles that close',
  );
  expect(talks.map(({ timeZone }) => timeZone?.quote)).toEqual(['CET', 'CET', 'CET']);
});
