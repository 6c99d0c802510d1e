/** Tells a paragraph about the speaker from one about the subject. */

import { foldText } from '../../text/fold.ts';

const BIO_VERB =
  "(?:is|was|has|had|received|receives|holds|held|earned|obtained|studied|joined|works|worked|did|got|completed|graduated|leads|led|serves|served|teaches|taught|currently|gained|completed|finished|became|moved|spent|grew|founded|co-founded|directs|conducts|defended|wrote|heads|est|a obtenu|a soutenu|dirige|travaille|ist|war|hat|studierte|promovierte|arbeitet|leitet|forscht|lehrt|jest|był|była|ukończył|ukończyła|uzyskał|uzyskała|pracuje|es|fue|obtuvo|trabaja|è|ha|lavora|earned|'s)";
const PRONOUN = new RegExp(
  `^(?:He|She|They|Il|Elle|Er|Sie|On|Ona|Él|Ella|Lui|Lei)\\s+(?:\\p{L}+ly\\s+)?${BIO_VERB}`,
  'u',
);
const CAREER_WORDS =
  /\b(?:ph\.?\s?d|d\.?phil|doctorate|doctoral|master'?s|bachelor'?s|b\.?sc|m\.?sc|degree|professor|professeure?|profesor|associate|assistant|postdoc\w*|post-doc\w*|lecturer|fellow|fellowship|researcher|scientist|engineer|director|directeur|directrice|graduate|faculty|chair|received|award|recipient|joined|founder|co-founder|research interests|head of|member of|habilitation|promotion|doktor|promovierte|chercheu(?:r|se)|thèse|born in|studied|prize|editor|career)\b/gi;
const FIRST_PERSON = /\b(?:we|I|our|my|us|nous|wir|unser\w*|je|in this talk|this talk|in this lecture)\b/g;

/** How much a paragraph is about the named people: 2 and more is a bio. */
export function bioScore(paragraph: string, names: readonly string[]): number {
  const text = paragraph.trim().replace(/^[[(]+/, '');
  const head = foldText(text.slice(0, 140));
  const families = names.map((name) => foldText(name).split(' '));
  const starts = families.some((words) => startsWithName(head, words));
  const mentions = families.some(
    (words) => words.length > 0 && ` ${head} `.includes(` ${words.at(-1) ?? ''} `) && (words.at(-1)?.length ?? 0) > 2,
  );
  const careers = new Set([...text.slice(0, 3000).matchAll(CAREER_WORDS)].map((match) => match[0].toLowerCase())).size;
  const first = [...text.slice(0, 1500).matchAll(FIRST_PERSON)].length;
  const bracketed = /^\s*\[/.test(paragraph) && /\]\s*$/.test(paragraph) ? 1 : 0;
  return (
    (starts ? 1.5 : mentions ? 1 : 0) +
    (PRONOUN.test(text) ? 1 : 0) +
    Math.min(careers, 3) * 0.5 +
    bracketed -
    Math.min(first, 3) * 0.6
  );
}

/** Where a text turns from the subject to the speaker: a sentence that begins with the full name and a verb of a life; -1 when it does not. */
export function bioStartIn(text: string, names: readonly string[]): number {
  for (const name of names) {
    const words = name.split(/\s+/);
    if (words.length < 2) continue;
    const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('(?:\\s+\\p{Lu}\\.)?\\s+');
    const starts = new RegExp(
      `(?<=[.!?)\\]”"]\\s{1,3}|\\n\\s{0,3})(?:(?:Dr|Prof|Professor)\\.?\\s+)?${pattern},?\\s+(?:\\([^)]{0,60}\\)\\s+)?${BIO_VERB}(?!\\p{L})`,
      'u',
    ).exec(text);
    if (starts && starts.index > 0) return starts.index;
  }
  return -1;
}

function startsWithName(head: string, words: readonly string[]): boolean {
  const bare = head.replace(/^(?:(?:dr|prof|professor|mr|ms|mrs|sir|dame|hab)\s+)+/, '');
  const full = words.join(' ');
  const family = words.at(-1) ?? '';
  const given = words[0] ?? '';
  if (full !== '' && bare.startsWith(`${full} `)) return true;
  if (words.length > 1 && bare.startsWith(`${given} `) && bare.slice(0, 60).includes(` ${family} `)) return true;
  return [family, given].some(
    (word) =>
      word.length > 2 &&
      new RegExp(`^${word} (?:is|was|has|received|holds|joined|works|studied|earned|obtained|did|completed|s)\\b`).test(
        bare,
      ),
  );
}
