/** How long it takes to read texts of several sizes, and whether the time grows with the size. */
import { InputError } from '../errors.ts';
import { understand } from '../extract/understand.ts';
import { READING_TEXTS, readingText } from './reading-texts.ts';

const WARM_UP = 100_000;

interface MeasuredSize {
  readonly characters: number;
  /** Of the processor. */
  readonly milliseconds: number;
  /** Null where the text was refused. */
  readonly talks: number | null;
}

export interface MeasuredReading {
  readonly text: string;
  readonly sizes: readonly MeasuredSize[];
  /** How many times longer a character took in the largest text than in the second largest; null with one size. */
  readonly growth: number | null;
}

/** Reads every text in every size, the smallest first. */
export async function measureReading(
  sizes: readonly number[],
  tell: (what: string) => void,
): Promise<MeasuredReading[]> {
  for (const text of READING_TEXTS) await timeOf(readingText(text, WARM_UP));
  const measured: MeasuredReading[] = [];
  for (const text of READING_TEXTS) {
    const ofText: MeasuredSize[] = [];
    for (const characters of [...sizes].sort((a, b) => a - b)) {
      tell(`${text}, ${characters} characters`);
      ofText.push({ characters, ...(await timeOf(readingText(text, characters))) });
    }
    measured.push({ text, sizes: ofText, growth: growthOf(ofText) });
  }
  return measured;
}

/** The table that is printed. */
export function readingLines(measured: readonly MeasuredReading[]): string[] {
  const sizes = measured[0]?.sizes ?? [];
  const header = `${'ms of processor time for characters'.padEnd(36)}${sizes.map(({ characters }) => String(characters).padStart(11)).join('')}   growth`;
  return [header, ...measured.map((one) => lineOf(one))];
}

function lineOf({ text, sizes, growth }: MeasuredReading): string {
  const times = sizes.map(({ milliseconds }) => milliseconds.toFixed(0).padStart(11)).join('');
  return `${text.padEnd(36)}${times}${(growth === null ? '' : growth.toFixed(2)).padStart(9)}`;
}

async function timeOf(text: string): Promise<Omit<MeasuredSize, 'characters'>> {
  const before = process.cpuUsage();
  const talks = await talksOf(text);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, talks };
}

/** A text without a word may be refused. */
async function talksOf(text: string): Promise<number | null> {
  try {
    return (await understand(text, { referenceDate: '2024-03-01' })).talks.length;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function growthOf(sizes: readonly MeasuredSize[]): number | null {
  const [smaller, larger] = sizes.slice(-2);
  if (smaller === undefined || larger === undefined) return null;
  return larger.milliseconds / larger.characters / (smaller.milliseconds / smaller.characters);
}
