/** Reads a bio: career, degrees, interests, advisers and what else is said, each with its sentence. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { AND } from '../../text/and.ts';
import { foldText } from '../../text/fold.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { findTopicsIn } from '../../topics/vocabulary.ts';
import type { Passage } from '../draft.ts';
import { evenSpaces, factOf, textFact } from '../fact.ts';
import type { MappedText, Span } from '../mapped-text.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';
import type { Fact, ReadCareer, ReadMention } from '../understanding.ts';
import { employerRows } from './employer-rows.ts';
import { evenPassage } from './even-passage.ts';
import { withHousesOfParts } from './houses-of-parts.ts';
import { nameOfInitials } from './initials.ts';
import { isSureToStay, mergedPosts } from './merge.ts';
import { nominative } from './nominative.ts';
import type { Post } from './post.ts';
import { postsOf, type SentenceReading } from './posts.ts';
import { withPresentPost } from './present-post.ts';
import type { SentenceContext, Whereabouts } from './sentence-state.ts';
import { sentencesOf } from './sentences.ts';
import { universityOfTown } from './university-towns.ts';
import { ownSentences } from './whose.ts';

export interface BioReading {
  readonly career: ReadCareer[];
  readonly interests: Fact[];
  readonly other: Fact[];
  readonly mentions: ReadMention[];
}

export interface BioOptions {
  readonly name: string;
  /** The text is the line under a name and holds on the day of the talk. */
  readonly isPostLine: boolean;
  /** The other speakers, of whom the passage may tell too. */
  readonly others?: readonly string[];
}

const MAX_BIO = 12_000;
const ABOUT_WORK = pattern('i')`
  ^(?:
    (?:His|Her|Their|My)\s(?:main\s|current\s|primary\s|general\s|broad\s|recent\s)?
      (?:research|work|works|interests?|scholarship|thesis|group)
    |(?:The\s)?Research interests
    |(?:He|She|They|I)\s(?:is|are|am|has been|have been)\s
      (?:broadly\s|mainly\s|primarily\s|also\s|particularly\s)?interested\sin
    |(?:He|She|They)\s(?:
      works on|works in the|studies|investigates|researches|conducts research|develops|focuses
    )
  )
`;
/** "A reader at Surrey": who holds such a post at a short name holds it at a university. */
const ACADEMIC =
  /profess|lectur|reader|visit|post-?doc|doctoral|ph\.?d|student|faculty|(?<!\p{L})(?:dean|(?:pro-?)?rector|provost|chancellor)(?!\p{L})/iu;
/** "Sie studierte in Jena": whose bio it is leads as a woman. */
const TELLS_OF_HER = /(?:^|[.;]\s)Sie\s(?:ist|war|hat|wurde|\p{Ll}+te)\s/u;
/** "Professorin", "wissenschaftliche Mitarbeiterin". */
const OF_HERS = /(?:or|ent|eur|and|at|ist|eiter|er)in(?:\s|$)/;
/** "L'université de Leeds": a university of another country, in the words of the page. */
const IN_OTHER_WORDS = /^(?:[Uu]niversité|[Uu]niversità|[Uu]niversidade?)\s(?:de|di)\s(\p{Lu}\p{L}+)$/u;
/** Addresses and numbers of people are nobody's business here. */
const CONTACT =
  /[\w.+-]+\s?(?:@|\[at\])\s?[\w-]+\.[\w.]+|(?:\+|\b00)\d[\d\s()/-]{6,}|\b(?:tel|phone|fax)\b[^\n]{0,6}\d/i;
const OTHER_FACT = pattern('i')`
  \b(?:
    co-?edit|edit(?:ed|or)|author(?:ed)?\s|wrote\s(?:a|the|several)|award|prize|medal|recipient|elected
    |member of the (?:editorial|national|royal)|book|published|honou?r|fellow of the
  )\b
`;

/** What a passage says about a person. */
export function readBio(asLaidOut: Passage, options: BioOptions): BioReading {
  const passage = evenPassage(asLaidOut);
  const { text } = passage.ground.mapped;
  const reading: BioReading = { career: [], interests: [], other: [], mentions: [] };
  const posts: Post[] = [];
  for (const { sentence, printed, found } of sentencesOfBio(passage, options)) {
    reading.mentions.push(...advisersOf(passage, sentence));
    if (found === null) {
      reading.interests.push(...interestsOf(passage, sentence));
      continue;
    }
    posts.push(...found);
    if (found.length === 0 && OTHER_FACT.test(printed) && !CONTACT.test(printed)) {
      const fact = textFact(passage.ground, sentence.start, sentence.end, { rule: 'bio/other', confidence: 0.6 });
      if (fact) reading.other.push(fact);
    }
  }
  const career = careerOf(passage, withPresentPost(text, mergedPosts(text, withHousesOfParts(text, posts))), options);
  reading.career.push(...career.map((one) => withNameInFull(one, asLaidOut.ground.mapped)));
  return reading;
}

/** Whether a passage tells a post or degree of a person; it is read no further than to the first that is sure. */
export function hasCareer(asLaidOut: Passage, name: string): boolean {
  const passage = evenPassage(asLaidOut);
  const posts: Post[] = [];
  for (const { found } of sentencesOfBio(passage, { name, isPostLine: false })) {
    posts.push(...(found ?? []));
    if (found?.some(isSureToStay)) return true;
  }
  return mergedPosts(passage.ground.mapped.text, posts).length > 0;
}

interface SentenceOfBio {
  readonly sentence: Span;
  readonly printed: string;
  /** Its posts; null where it tells of work and interests. */
  readonly found: readonly Post[] | null;
}

/** The sentences about the person one by one, each read when it is asked for. */
function* sentencesOfBio(passage: Passage, options: BioOptions): Generator<SentenceOfBio> {
  const { text } = passage.ground.mapped;
  const { name, isPostLine, others = [] } = options;
  const end = Math.min(passage.end, passage.start + MAX_BIO);
  const rows = isPostLine ? [] : employerRows(text, passage.start, end);
  for (const { line, post } of rows) yield { sentence: line, printed: text.slice(line.start, line.end), found: [post] };
  const inRow = (one: Span) => rows.some(({ line }) => one.start < line.end && line.start < one.end);
  const sentences = sentencesOf(text, passage.start, end).filter((one) => !inRow(one));
  let whereabouts: Whereabouts = { last: null, home: null, present: null };
  for (const sentence of isPostLine ? sentences : ownSentences(text, sentences, { name, others })) {
    const printed = narrow(text.slice(sentence.start, sentence.end));
    const isOfWork =
      ABOUT_WORK.test(printed) &&
      !/\b(?:professor|at the university|position|as an? |Ph\.?D|director|leads)\b/i.test(printed);
    if (isOfWork) yield { sentence, printed, found: null };
    else {
      const read = postsOnce(passage.ground.mapped, { text, sentence, name, whereabouts, isPostLine });
      whereabouts = read.whereabouts;
      yield { sentence, printed, found: read.posts };
    }
  }
}

/** What the sentences of a text say of whom. */
const READ = new WeakMap<MappedText, Map<string, SentenceReading>>();

/** The posts of a sentence: it is looked into to tell whether its line is a bio, and then as a part of the bio. */
function postsOnce(mapped: MappedText, context: SentenceContext): SentenceReading {
  const { sentence, name, isPostLine, whereabouts } = context;
  const [last, home, present] = [whereabouts.last, whereabouts.home, whereabouts.present].map(
    (span) => span && `${span.start}-${span.end}`,
  );
  const key = `${sentence.start}-${sentence.end} ${last} ${home} ${present} ${isPostLine} ${name}`;
  const ofText = READ.get(mapped) ?? new Map<string, SentenceReading>();
  if (ofText.size === 0) READ.set(mapped, ofText);
  const reading = ofText.get(key) ?? postsOf(context);
  ofText.set(key, reading);
  return reading;
}

function careerOf(passage: Passage, posts: readonly Post[], options: BioOptions): ReadCareer[] {
  const { ground } = passage;
  const { text } = ground.mapped;
  const precedes = orderOf(text, posts);
  const isOfWoman =
    posts.some(({ role }) => role?.startsWith('Leiter ')) &&
    (posts.some(({ role }) => OF_HERS.test(role ?? '')) ||
      TELLS_OF_HER.test(text.slice(passage.start, Math.min(passage.end, passage.start + MAX_BIO))));
  return posts.map((post, at): ReadCareer => {
    const { rule } = post;
    const confidence = options.isPostLine ? 0.8 : 0.85;
    const printed = ({ start, end }: Span) => evenSpaces(text.slice(start, end));
    const asPrinted = (span: Span) => factOf(ground, span.start, span.end, { value: printed(span), rule, confidence });
    return {
      kind: post.kind,
      role: isOfWoman ? (post.role?.replace(/^Leiter(?= )/, 'Leiterin') ?? null) : post.role,
      institution: factOf(ground, post.institution.start, post.institution.end, {
        value: nameOf(printed(post.institution), post),
        rule,
        confidence,
      }),
      unit: post.unit ? inFirstCase(asPrinted(post.unit)) : null,
      field: post.field,
      start: post.start,
      end: post.end,
      ongoing: post.ongoing,
      precedes: precedes[at] ?? [],
      atEvent: post.atEvent,
      statement: asPrinted(post.statement),
    };
  });
}

/** "Zakładem Logiki": a part is called as a dictionary would. */
function inFirstCase(unit: Fact): Fact {
  return { ...unit, value: nominative(unit.value) };
}

/** "CSU" where the page has "Colorado State University". */
function withNameInFull(career: ReadCareer, page: MappedText): ReadCareer {
  const value = nameOfInitials(page, career.institution.value);
  return value === null ? career : { ...career, institution: { ...career.institution, value } };
}

/** In its first case; a town that stands for its university gives way to that. */
function nameOf(printed: string, { kind, role }: Post): string {
  const isAcademic = ACADEMIC.test(role ?? '');
  // "Bryn Mawr", as a place of studies.
  const college =
    kind === 'EDUCATION' && !resolveInstitution(printed) ? resolveInstitution(`${printed} College`) : null;
  if (college && !universityOfTown(printed)) return college.name;
  if (/^\p{Lu}\p{L}+$/u.test(printed) && !resolveInstitution(printed))
    return (
      universityOfTown(printed)?.name ??
      (isAcademic ? resolveInstitution(`University of ${printed}`)?.name : undefined) ??
      nominative(printed)
    );
  const abroad = resolveInstitution(printed) ? undefined : IN_OTHER_WORDS.exec(printed)?.[1];
  return (abroad && resolveInstitution(`University of ${abroad}`)?.name) || nominative(printed);
}

/** "Before moving to X" comes before the posts at X; "then" comes after the post before it. */
function orderOf(text: string, posts: readonly Post[]): number[][] {
  const precedes = posts.map((): number[] => []);
  posts.forEach((post, at) => {
    if (post.order.isBefore) {
      const { target } = post.order;
      posts.forEach((other, index) => {
        if (index === at || other.order.isBefore || other.kind === 'EDUCATION' || other.atEvent) return;
        const isThere =
          target === null
            ? other.ongoing === 'YES' && other.kind !== 'FOUNDER'
            : sameOrganisation(target, text.slice(other.institution.start, other.institution.end));
        if (isThere) precedes[at]?.push(index);
      });
    } else if (post.order.isNext && at > 0 && posts[at - 1]?.kind !== 'EDUCATION') precedes[at - 1]?.push(at);
  });
  return precedes;
}

function sameOrganisation(a: string, b: string): boolean {
  const known = resolveInstitution(a);
  return foldText(a) === foldText(b) || (known !== null && known.key === resolveInstitution(b)?.key);
}

/** Before who taught or led somebody. */
const UNDER = pattern('i')`
  \b(?:
    under(?:\s(?:the\s)?(?:supervision|guidance|direction|mentorship)\sof)?
    |advised by|supervised by|mentored by|sous la direction de|unter der Betreuung von|pod kierunkiem
  )\s${PERSON_TITLES}
`;

function advisersOf(passage: Passage, sentence: Span): ReadMention[] {
  const { text } = passage.ground.mapped;
  const printed = text.slice(sentence.start, sentence.end);
  const cue = UNDER.exec(printed);
  if (!cue) return [];
  const from = cue.index + cue[0].length;
  return findPersonNames(printed.slice(from, from + 120))
    .filter((person, at, all) => person.start < 60 && (at === 0 || isNextOf(printed.slice(from), all[at - 1], person)))
    .slice(0, 2)
    .flatMap((person) => {
      const name = textFact(passage.ground, sentence.start + from + person.start, sentence.start + from + person.end, {
        rule: 'mention/adviser',
        confidence: 0.85,
      });
      return name ? [{ kind: 'ADVISER' as const, name, affiliation: null }] : [];
    });
}

const JOINED = pattern('u')`^(?:,|,?\s(?:${AND}|&))\s$`;

/** "Advised by Ada Roe and Jane Doe": nothing else stands between. */
function isNextOf(text: string, previous: PersonMatch | undefined, { fullStart }: PersonMatch): boolean {
  return previous !== undefined && JOINED.test(text.slice(previous.end, fullStart));
}

function interestsOf(passage: Passage, sentence: Span): Fact[] {
  const { text } = passage.ground.mapped;
  return findTopicsIn(text.slice(sentence.start, sentence.end)).map((match) =>
    factOf(passage.ground, sentence.start + match.start, sentence.start + match.end, {
      value: match.entry.label,
      rule: 'interest/vocabulary',
      confidence: 0.8,
    }),
  );
}
