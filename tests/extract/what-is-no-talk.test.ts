/** Words of a house, of a series, of an event or of the news that are none of the talk. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it('how a house begins its announcement is no title', async () => {
  const text =
    'The Institute of Mechanics is delighted to announce a lecture by Professor Radek Houdek of TU Delft\n\nDATE: Monday, June 8th 2015\nPLACE: Room 12, Blue building\nTIME: 14.30\n\nMaterials fail slowly before they fail at once. A handful of signs tell an engineer of it early.\n';
  expect(await talksAsRows(text)).toEqual(['2015-06-08 | 14:30 | Room 12, Blue building | Radek Houdek | -']);
});

it('what the series is for stands before the abstract, and a link to the poster behind the title', async () => {
  const text =
    'Speaker | Anna Quill, University of Turin |\n\nDescription | In this series weavers share their favourite ideas with schools. |\n\nTitle | Why Wool Is Warm (Poster) |\n\nAbstract | Air is kept between the hairs. So why do we freeze in the wind? |\n\nDate/Time | May 8 (Friday) 2015 / 3.30-4.30pm |\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value.slice(0, 11)])).toEqual([
    ['Why Wool Is Warm', 'Air is kept'],
  ]);
});

it('a word within a title in quotes is no label', async () => {
  const text =
    'Lecture Series (Spring 2021)\n\n  • Speaker: Ida Nyberg, Professor of History, Lund University\n\n    Date: March 4, 2021\n\n    Lecture 1: “Lost Time: Famine and Policy in Small Towns” (co-sponsored with the Nordic Year)\n    Time: 10:10 am - 11:00 am\n\n    Lecture 2: “A Safe Place: Records and Trust”\n    Time: 11:15 am - 12:05 pm\n';
  expect(await talksAsRows(text)).toEqual([
    '2021-03-04 | 10:10 | - | Ida Nyberg | Lost Time: Famine and Policy in Small Towns',
    '2021-03-04 | 11:15 | - | Ida Nyberg | A Safe Place: Records and Trust',
  ]);
});

it('a row whose title and speaker are the same words announces no talk', async () => {
  const text =
    'Date | Topic | Speaker |\n\nJanuary 14, 2021 | "Old Looms" | Bram Hellinga - Leiden University |\n\nJanuary 21, 2021 | Faculty Day of the Department | Faculty Day of the Department |\n\nJanuary 28, 2021 | "Young Looms" | Orla Feeney - Maynooth University |\n';
  expect(await talksAsRows(text)).toEqual([
    '2021-01-14 | - | - | Bram Hellinga | Old Looms',
    '2021-01-28 | - | - | Orla Feeney | Young Looms',
  ]);
});

it('a quote in the news below a list is no title of its last talk', async () => {
  const text =
    'Location: 12 Carver Hall\nTime: Tuesdays at 3:30\n\nTue, Feb 10, 2015\nSpeaker: Ruben Palsson\nTitle: Family trees from short books\nTue, Feb 17, 2015\nSpeaker: Lea Gerhards\nTitle: TBA\n\nNews and Events\n\nCongratulations to our student Tom Cranston!\nTom Cranston won a prize in May. His presentation was “Why moss keeps its water through a frost.” Very good.\n';
  expect(await talksAsRows(text)).toEqual([
    '2015-02-10 | 15:30 | 12 Carver Hall | Ruben Palsson | Family trees from short books',
    '2015-02-17 | 15:30 | 12 Carver Hall | Lea Gerhards | -',
  ]);
});

it('the word that stands for a picture heads no talk', async () => {
  const person = (name: string, post: string, title: string, text: string) =>
    `Image\n${name}\n\n${name}\n${post}\n\n"${title}"\n\n ${text}\n\n`;
  const text = `Looms at Fifty: Speaker Details\n\nPLENARY SPEAKERS\n\n${person(
    'Anna Quill',
    'Professor of Looms\nUniversity of Turin',
    'Questions for Weavers',
    'We follow a weaver who is asked not only how much, but what for. Looms were made for the first question, and the second one is open.',
  )}${person(
    'Boris Feld',
    'Researcher\nMicrosoft Research',
    'Knots We Can Check',
    'Knots come loose in storms, and nobody counts how often. I will describe a list that harbours keep of them, and what it teaches.',
  )}`;
  expect((await talksAsRows(text)).map((row) => row.split(' | ').slice(3))).toEqual([
    ['Anna Quill', 'Questions for Weavers'],
    ['Boris Feld', 'Knots We Can Check'],
  ]);
});

describe('the events of a calendar', () => {
  it('with their place and room in one field, and without exhibitions', async () => {
    const text = JSON.stringify({
      results: [
        {
          title: 'Glass Beads',
          start_date: '2025-02-03',
          start_time: null,
          speaker: '',
          place_and_room: 'A 12',
          category: { code: 'EXPO', en_label: 'Exhibitions' },
        },
        {
          title: 'Wind and a Little Sand',
          start_date: '2025-03-04',
          start_time: '16:15:00',
          speaker: 'Prof. Runa Eklund, Umeå University',
          place_and_room: 'BCH 2201',
          category: { code: 'CONF', en_label: 'Conferences - Seminars' },
        },
      ],
    });
    expect(await talksAsRows(text)).toEqual(['2025-03-04 | 16:15 | BCH 2201 | Runa Eklund | Wind and a Little Sand']);
  });
});

it('words and the number of a room below the hour are the place', async () => {
  const text =
    'Past Lectures and Colloquia\n\nFall 2016\n\nRenata Alvim, Rice University\n\nDepartment Colloquium: Reason and Rule in Hume\n\nFriday, September 16, 3:00 pm\n\nPhil/Hist 112\n\nAbstract: Hume is usually read as one who doubts. I will argue that he rules.\n\n\nEdwin Storr, University of Oregon\n\nPublic Lecture: Can Jokes Be True?\n\nThursday, September 22, 5:30 pm\n\nModern Languages 201\n\nAbstract: Do we owe anything to a joke? A joke may well be true.\n';
  expect(await talksAsRows(text)).toEqual([
    '2016-09-16 | 15:00 | Phil/Hist 112 | Renata Alvim | Reason and Rule in Hume',
    '2016-09-22 | 17:30 | Modern Languages 201 | Edwin Storr | Can Jokes Be True?',
  ]);
});

it('a label at the head of a paragraph, and tea behind the place', async () => {
  const text =
    'PLEASE POST\n\nRust and Its Friends by Professor Joel Tarrant, University of Leeds\n\nFebruary 11, 2012 (Saturday) 4:45 p.m. - 5:45 p.m. R3, North Building, LSE Tea Reception at 4:15 p.m.\n\nAbout the Talk Rust looks like an enemy, and whoever looks twice meets a friend. I will describe how iron changes.\n';
  const { talks } = await understand(text);
  expect(talks.map(({ abstract }) => abstract?.value.slice(0, 13))).toEqual(['Rust looks li']);
  expect(await talksAsRows(text)).toEqual([
    '2012-02-11 | 16:45 | R3, North Building, LSE | Joel Tarrant | Rust and Its Friends',
  ]);
});

it('a panel with its number is no place, and those below "Featured Speakers" sit on it', async () => {
  const text =
    'Panel 2 (Nov 6, 2 - 3 p.m. ET)\n\nWho should be able to stop a loom? What do weavers owe to those whom a machine has hurt, and should a court decide that?\n\nFeatured Speakers: \n\n  • Carla Mendes, John P. and Mary B. Black Professor of Machine Ethics, University of Turin\n  • Kit Waldron, Assistant Professor of Philosophy, London School of Economics\n  • Fabia Rossi, Fellow, IBM Corporation\n';
  const [row = ''] = await talksAsRows(text);
  expect(row.split(' | ').slice(0, 4)).toEqual(['--11-06', '14:00', '-', 'Carla Mendes & Kit Waldron & Fabia Rossi']);
});

it('a title that says who is proud to host something is one', async () => {
  const { talks } = await understand(
    'Colloquium\n\n11 March 2026, 15:00, Room 12\nNations are proud to host games and pay for them\nBoris Feld, Lund University\n',
  );
  expect(talks.map(({ title }) => title?.value)).toEqual(['Nations are proud to host games and pay for them']);
});

it('a summary of few words behind the description is not the abstract in its place', async () => {
  const { talks } = await understand(
    'Speaker: Ada Quill, University of Turin\nTitle: Rings and fields\nDate: 4 March 2026, 15:00\nDescription: A ring is a set with two operations, which we look at over the rationals.\nSummary: Rings are many.\n',
  );
  expect(talks[0]?.abstract?.value).toMatch(/^A ring is a set/);
});
