/** One talk on layouts of many kinds: who speaks, on what, when, and where the abstract ends. */

import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

interface Announcement {
  readonly shape: string;
  readonly text: string;
  readonly title: string;
  readonly date: string;
  readonly speakers: readonly string[];
  readonly affiliation?: string;
  readonly abstractEnd?: string;
}

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    shape: 'a labelled title over two lines and events recommended below',
    text: 'Speaker: Henrike Dahlqvist (Lund University)\nTitle: Balanced colourings of lattices\n       with large holes\nDate: Thursday, 22 October 2026\n\nAbstract: We colour lattices so that every colour is used about equally often.\n\nYou may also like\nOpen house for students\n1 March 2027',
    title: 'Balanced colourings of lattices with large holes',
    date: '2026-10-22',
    speakers: ['Henrike Dahlqvist'],
    affiliation: 'Lund University',
    abstractEnd: 'used about equally often.',
  },
  {
    shape: 'a German sentence with the name of the series in quotes before the title',
    text: 'Am Donnerstag, den 6. Juni 2024, um 17 Uhr c.t. spricht Prof. Dr. Hannelore Vierzigmann (Universität Bielefeld) im Rahmen des Kolloquiums "Recht und Technik" über das Thema "Haftung ohne Täter: Wenn Maschinen entscheiden". Der Vortrag findet im Hörsaal 4 des Juridicums statt.',
    title: 'Haftung ohne Täter: Wenn Maschinen entscheiden',
    date: '2024-06-06',
    speakers: ['Hannelore Vierzigmann'],
    affiliation: 'Universität Bielefeld',
  },
  {
    shape: 'news with a day of publication, an opener and degrees behind the name',
    text: '14 February 2025\nA new voice for the Kelvin Lecture\n\nOn Monday 3 March 2025, Professor Ottavia Benincasa FRS of the University of Edinburgh will give the annual Kelvin Lecture. Her lecture, entitled "Seeing with sound: from bats to bones", begins at 6pm in the Kelvin Gallery. Register by 28 February.\n\nShe will be introduced by the Principal, Sir Gordon Blythe.',
    title: 'Seeing with sound: from bats to bones',
    date: '2025-03-03',
    speakers: ['Ottavia Benincasa'],
    affiliation: 'University of Edinburgh',
  },
  {
    shape: 'labels glued to values, bio without a label',
    text: 'Silver coins and the price of salt in old JavaDateThursday, 7 November 2024Time4:00 pmLocationSeminar Room 2SpeakerDewi Hartono-BloomAffiliationLeiden UniversityAbstractCoins travelled with salt. I follow both through three archives and show that prices moved together.Dewi Hartono-Bloom is a lecturer in economic history at Leiden University. She holds a PhD from Utrecht University.',
    title: 'Silver coins and the price of salt in old Java',
    date: '2024-11-07',
    speakers: ['Dewi Hartono-Bloom'],
    affiliation: 'Leiden University',
    abstractEnd: 'that prices moved together.',
  },
  {
    shape: 'labels in capitals on one line',
    text: 'DATE: 3 June 2024 TIME: 3pm VENUE: Room 1.02 SPEAKER: Halvard Ness-Obuya (NTNU) TITLE: Ice that burns ABSTRACT: Methane hydrates store carbon below the sea. We ask when they melt.',
    title: 'Ice that burns',
    date: '2024-06-03',
    speakers: ['Halvard Ness-Obuya'],
    affiliation: 'NTNU',
    abstractEnd: 'ask when they melt.',
  },
  {
    shape: 'no label at all, the title over two lines',
    text: 'Colloquium\nDepartment of Statistics\n\nHonest confidence sets for\nhigh-dimensional treatment effects\n\nXiaoyan Bergström-Li\nAssistant Professor\nDepartment of Biostatistics, Columbia University\n\nWednesday, November 6, 2024\n4:00 - 5:00 PM, Room 133\n\nConfidence sets that adapt to sparsity cannot exist in general. We characterise when they do, and give an algorithm. The work is motivated by trials in oncology.\n\nBio: Xiaoyan Bergström-Li studies causal inference.',
    title: 'Honest confidence sets for high-dimensional treatment effects',
    date: '2024-11-06',
    speakers: ['Xiaoyan Bergström-Li'],
    affiliation: 'Columbia University',
    abstractEnd: 'motivated by trials in oncology.',
  },
  {
    shape: 'a defence with a committee on one line',
    text: 'Ph.D. Thesis Defense\nKwabena Osei-Tutu\nDepartment of Computer Science, Rutgers University\n\nSublinear algorithms for graph matching?\n\nFriday, April 26, 2024, 10:00 AM EDT\nCoRE 301 and Zoom\n\nCommittee: Prof. Ilse Marchetti (advisor), Prof. Aaron Lindqvist\n\nGraph matching asks which pairs can be joined at once. In this thesis we show that sublinear time is enough for near-optimal matchings.',
    title: 'Sublinear algorithms for graph matching?',
    date: '2024-04-26',
    speakers: ['Kwabena Osei-Tutu'],
    affiliation: 'Rutgers University',
  },
  {
    shape: 'a panel with list, moderator and a panellist without institution',
    text: 'Panel: Who owns the weather?\nWednesday 9 October 2024, noon-1:30pm, Room 2040\nPanelists:\n- Adaeze Nwosu, World Bank\n- Tomasz Gil, University of Exeter\n- Hilde Brandvold, independent scholar\nModerator: Sam Ferris\n',
    title: 'Who owns the weather?',
    date: '2024-10-09',
    speakers: ['Adaeze Nwosu', 'Tomasz Gil', 'Hilde Brandvold'],
  },
  {
    shape: 'a mail with signature and a quoted mail below',
    text: 'From: Dana Roth <dr@cs.example.edu>\nTo: theory@cs.example.edu\nSubject: Theory lunch\nDate: Mon, 14 Oct 2024 09:12:44 -0700\n\nHi everyone,\n\nThis Thursday, October 17, 2024 at noon in Gates 463A Aviad Steinmetz from the Hebrew University will speak.\n\nTitle: Auctions that forget\n\nAbstract:\nAn auctioneer who remembers bids can exploit them. We ask what happens\nwhen the law forces her to forget. Surprisingly, revenue drops by at\nmost a constant factor.\n\nBest,\nDana Roth\n\n> On Mon, Oct 7, 2024 at 9:00 AM Dana Roth wrote:\n> Speaker: Somebody Else\n> Title: An older talk\n',
    title: 'Auctions that forget',
    date: '2024-10-17',
    speakers: ['Aviad Steinmetz'],
    affiliation: 'Hebrew University',
    abstractEnd: 'most a constant factor.',
  },
  {
    shape: 'a mail whose subject says what the body leaves out',
    text: 'From: Rufus Adair <ra@phys.example>\nTo: all\nSubject: Physics colloquium Wed 4pm: Thessaly Moreau-Kent (CERN) - The Higgs at ten\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n\nHi all,\n\nPlease come to LT A this Wednesday 5 March at 4pm for the physics colloquium. Thessaly will explain what ten years of data tell about the Higgs boson and what they do not.\n\nRufus\n',
    title: 'The Higgs at ten',
    date: '2025-03-05',
    speakers: ['Thessaly Moreau-Kent'],
    affiliation: 'CERN',
  },
  {
    shape: 'an Italian sentence with a bare hour',
    text: 'Venerdì 7 marzo 2025 alle ore 11 presso l’Aula Magna il prof. Ermenegildo Bassanini (Università di Padova) terrà un seminario dal titolo "Catalizzatori che si riparano da soli". Tutti gli interessati sono invitati a partecipare.',
    title: 'Catalizzatori che si riparano da soli',
    date: '2025-03-07',
    speakers: ['Ermenegildo Bassanini'],
    affiliation: 'Università di Padova',
  },
  {
    shape: 'a Dutch sentence with single quotes',
    text: "Donderdag 23 mei 2024 om 16.00 uur houdt dr. ir. Marijke van den Oever (TU Eindhoven) een lezing met de titel 'Rekenen met licht' in zaal 174 van het Snellius. Iedereen is welkom.",
    title: 'Rekenen met licht',
    date: '2024-05-23',
    speakers: ['Marijke van den Oever'],
    affiliation: 'TU Eindhoven',
  },
  {
    shape: 'series, speaker, title, day and address in one long line above the abstract',
    text: 'Operations Colloquium: Marta Lindqvist (Columbia University) - Pricing shared rides under uncertain demand in cities Tuesday, April 23, 2019 at 4:15pm Maple Hall, 253 12 Garden Road, Springfield, NY 14853\nWe study how platforms for shared rides set their prices. Simple static rules are shown to be nearly optimal.',
    title: 'Pricing shared rides under uncertain demand in cities',
    date: '2019-04-23',
    speakers: ['Marta Lindqvist'],
    affiliation: 'Columbia University',
    abstractEnd: 'shown to be nearly optimal.',
  },
  {
    shape: 'a German line of more than 150 letters with speaker, title, day, hour and street',
    text: 'Kolloquium Physik\nProf. Ada Okonkwo (Universität Heidelberg): Neutrinos aus der Tiefe: was zehn Jahre Eis über kosmische Beschleuniger lehren, Mittwoch, 12. Juni 2024, 17:15 Uhr, Großer Hörsaal, Gartenweg 12\n\nNeutrinos durchqueren das All ohne Ablenkung. Wir stellen die Messungen aus zehn Jahren vor und fragen, woher sie kommen.',
    title: 'Neutrinos aus der Tiefe: was zehn Jahre Eis über kosmische Beschleuniger lehren',
    date: '2024-06-12',
    speakers: ['Ada Okonkwo'],
    affiliation: 'Universität Heidelberg',
    abstractEnd: 'woher sie kommen.',
  },
];

describe('one announcement', () => {
  it.each(ANNOUNCEMENTS)('reads $shape', async ({ text, title, date, speakers, affiliation, abstractEnd }) => {
    const { talks } = await understand(text);
    expect(talks).toHaveLength(1);
    const [talk] = talks;
    const speaking = talk?.appearances.filter(({ role }) => role === 'SPEAKER' || role === 'PANELLIST') ?? [];
    expect(talk?.title?.value).toBe(title);
    expect(talk?.date?.value.replace(/^-/, '2025')).toBe(date.replace(/^-/, '2025'));
    expect(speaking.map(({ name }) => name.value)).toEqual(speakers);
    if (affiliation) expect(speaking[0]?.affiliations.map(({ value }) => value)).toContain(affiliation);
    if (abstractEnd) expect(talk?.abstract?.value.endsWith(abstractEnd)).toBe(true);
  });

  it('takes two announcements of one paragraph for two talks', async () => {
    const { talks } = await understand(
      'On Tuesday 8 June 2027 at 2pm Ottoline Vickers-Hsu from Warwick will speak in room 341 about "Stable minimal hypersurfaces". Two days later, on Thursday 10 June 2027 at 2pm, Blessing Adeyinka-Roth of Universität Münster will speak about "Bubbling for harmonic maps".',
    );
    expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
      ['Stable minimal hypersurfaces', '2027-06-08'],
      ['Bubbling for harmonic maps', '2027-06-10'],
    ]);
  });
});
