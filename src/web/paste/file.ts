/** A file that was dropped or chosen, as text. */
import { MOST_BYTES, tooLargeWords } from './use-reading.ts';

type Taken = { readonly text: string } | { readonly text: null; readonly problem: string };

/** The text of a file: UTF-8, or the old code page of the West where it is none; or why it has none. */
export async function textOfFile(file: File): Promise<Taken> {
  if (file.size > MOST_BYTES) return { text: null, problem: tooLargeWords(file.size) };
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes);
  if (text.slice(0, 2000).includes('\0'))
    return {
      text: null,
      problem: `“${file.name}” is no text. Take one that is: .txt, .html, .eml, .ics, .csv or .json; of a PDF or a Word file, copy the words.`,
    };
  if (text.trim() === '') return { text: null, problem: `“${file.name}” is empty.` };
  return { text };
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}
