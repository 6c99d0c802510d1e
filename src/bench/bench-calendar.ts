/** A made-up iCalendar feed of any number of talks, the same for the same number: what the import is measured with. */
import { seededRandom } from '../sample/seeded-random.ts';
import { allTopics } from '../topics/vocabulary.ts';
import { wordSource } from './bench-words.ts';
import { zipf } from './zipf.ts';

const SERIES = 200;
const INSTITUTIONS = 1000;
const SENTENCES = 4;
const FIRST_DAY = Date.UTC(2004, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = 7300;
const LINE = 74;

/** The feed in pieces of one event each, so that it need not fit in memory. */
export function* benchCalendar(talkCount: number): Generator<string> {
  const random = seededRandom(talkCount);
  const words = wordSource(random);
  const name = (count: number) => words(count).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const speakerNames = Array.from({ length: Math.ceil(talkCount / 4) }, () => name(2));
  const institutions = Array.from({ length: INSTITUTIONS }, () => `University of ${name(1)}`);
  const series = Array.from({ length: SERIES }, () => `${name(1)} Seminar`);
  const topics = allTopics().map(({ label }) => label);
  const speaker = zipf(random, speakerNames.length, 0.4);
  const topic = zipf(random, topics.length, 0.7);
  const prose = () =>
    Array.from(
      { length: SENTENCES },
      () =>
        `The ${words(3)} of the ${words(2)} is ${words(2)} in a ${words(2)}, and we show that this ${words(1)} is ${words(1)}.`,
    ).join(' ');
  yield 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Talkgraph//Bench//EN\r\n';
  for (let index = 0; index < talkCount; index += 1) {
    const who = speaker();
    const person = `${speakerNames[who]} (${institutions[who % INSTITUTIONS]})`;
    const subject = topics[topic()] ?? '';
    const abstract = `We study ${subject} and ${topics[topic()]}. ${prose()}`;
    const day = new Date(FIRST_DAY + random.integer(0, DAYS - 1) * DAY_MS)
      .toISOString()
      .slice(0, 10)
      .replaceAll('-', '');
    yield [
      'BEGIN:VEVENT',
      `UID:${index}@bench.example.org`,
      `DTSTAMP:${day}T000000Z`,
      `DTSTART;TZID=Europe/Berlin:${day}T160000`,
      `DTEND;TZID=Europe/Berlin:${day}T170000`,
      `SUMMARY:${person}: ${name(1)} ${words(3)} ${subject}`,
      `LOCATION:Room ${random.integer(1, 99)}`,
      `CATEGORIES:${series[index % SERIES]}`,
      `DESCRIPTION:Speaker: ${person}\\nAbstract: ${abstract}`,
      'END:VEVENT',
      '',
    ]
      .map(folded)
      .join('\r\n');
  }
  yield 'END:VCALENDAR\r\n';
}

function folded(line: string): string {
  return (line.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\r\n ');
}
