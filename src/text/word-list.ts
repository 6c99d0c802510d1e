/** Lets a long list of words be written over several lines, grouped under headings. */

/** The words of a template, parted by blanks and line breaks; lines that begin with "#" are headings. */
export function wordsOf(lines: TemplateStringsArray): readonly string[] {
  return withoutHeadings(lines).flatMap((line) => line.split(/\s+/).filter(Boolean));
}

/** The same for phrases, which semicolons and line breaks part. */
export function phrasesOf(lines: TemplateStringsArray): readonly string[] {
  return withoutHeadings(lines).flatMap((line) =>
    line
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

function withoutHeadings({ raw }: TemplateStringsArray): readonly string[] {
  return raw
    .join('')
    .split('\n')
    .filter((line) => !/^\s*#/.test(line));
}
