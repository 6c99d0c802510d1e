/** The verbs that careers are told with, in a dozen languages: what each says about a post, and when. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { writtenOut } from './written-out.ts';

type VerbKind =
  | 'BE'
  | 'HOLD'
  | 'BECOME'
  | 'WORK'
  | 'GET'
  | 'STUDY'
  | 'GRADUATE'
  | 'LEAD'
  | 'FOUND'
  | 'TEACH'
  | 'VISIT'
  | 'INTERN'
  | 'ASIDE';
type Tense = 'PRESENT' | 'PERFECT' | 'PAST' | 'FUTURE' | 'GERUND';

export interface Verb {
  readonly kind: VerbKind;
  readonly tense: Tense;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

const TABLE: readonly (readonly [VerbKind, Tense, string])[] = [
  ['BE', 'PRESENT', "is|(?<=[Ii] )am|are|remains|'s|'m|est|suis|sont|ist|bin|sind|es|soy|è|sono|é|sou|jest|jestem"],
  ['BE', 'PERFECT', "has been|have been|'s been|has also been|has previously been|has since been|tem sido"],
  [
    'BE',
    'PAST',
    patternSource`
      used to be|was|were|had been|a été|ha sido|è stat[oa]|was once|était|fut|war(?! crimes?| and | at | studies)|waren|fue|fui|era|fu|foi
      |był|była|had also been|had previously been|had begun as|had started as
    `,
  ],
  [
    'BE',
    'FUTURE',
    'is going to be|will be|will become|will serve|will take up|will start|will begin|starts|will hold|wird|sera|wordt',
  ],
  ['BE', 'GERUND', 'being|having been|having served|having worked|having held'],
  [
    'HOLD',
    'PRESENT',
    'retains|continues to hold|still holds|also holds|holds|hold|occupies|bekleidet|occupe|ocupa|ricopre|bekleedt',
  ],
  ['HOLD', 'PERFECT', 'has held|have held|has also held|has previously held'],
  [
    'HOLD',
    'PAST',
    'gave up|resigned|left a|left his|left her|left the|held|had held|occupied|hielt|hatte|bekleidete|occupait|ocupó',
  ],
  ['HOLD', 'GERUND', 'holding'],
  [
    'BECOME',
    'PAST',
    patternSource`
      took over|entered (?:teaching|academia|practice)|entered|worked (?:his|her|their) way (?:up )?to|reached the (?:level|rank|grade) of|joined|became|was appointed|were appointed|was named
      |was promoted|promoted to|was hired|was recruited|was made|has become|has joined|has moved|moved|returned|took up
      |took on|assumed|accepted|came|went|transferred|relocated|started|began|rose|advanced|was elevated
      |was tenured|to become|had joined|had become|had moved|wechselte|ging|kam|kehrte|wurde|übernahm|a rejoint|rejoignit|est devenue?|a intégré
      |a été nommée?|a été promue?|a été recrutée?|fut nommée?|se incorporó|fue (?:nombrad|contratad|designad|promovid)[oa]
      |ingresó|se unió|se trasladó|pasó
      |appointed him|appointed her|recruited him|recruited her|hired him|hired her|named him|named her
      |promoted him|promoted her|engaged him|engaged her
      |obtuvo la plaza|è stat[oa] (?:nominat|assunt|promoss)[oa]|è diventat[oa]|è entrat[oa]|è passat[oa]|foi (?:nomead|contratad|promovid)[oa]|tornou-se|ingressou|mudou-se|został[a]?|objął
      |objęła|przeniósł|przeniosła|werd|stapte over|trad toe
    `,
  ],
  ['BECOME', 'PRESENT', 'joins|moves|rejoint|devient'],
  [
    'BECOME',
    'FUTURE',
    patternSource`
      will join|is joining|will be joining|will move|is moving|will be moving|is about to join
      |will shortly join|takes up|is taking up|will soon join|will return|moves to
    `,
  ],
  [
    'BECOME',
    'GERUND',
    patternSource`
      joining|becoming|being appointed|being promoted|being named|being elected|being made|being recruited|moving|coming|returning|taking up|taking|starting|beginning|arriving|assuming|going
      |transferring|accepting|relocating|going back|leaving|rejoindre|devenir|intégrer|entrer|recrutée?|nommée?
    `,
  ],
  [
    'WORK',
    'PRESENT',
    patternSource`
      is researching|is conducting research|conducts research|does research|pursues research
      |sits(?! on)|splits (?:his|her|their) time|divides (?:his|her|their) time|works|serves|acts as|practices
      |practises|is working|is employed|is serving|is based|is affiliated|is spending|arbeitet|forscht
      |travaille|trabaja|lavora|trabalha|werkt|pracuje|pełni
    `,
  ],
  // "About work done at X" is no verb.
  ['WORK', 'PRESENT', '(?<=I |hey |to |who |and |also |now |ently |[ⓈⓃ] )work'],
  [
    'WORK',
    'PERFECT',
    patternSource`
      has sat(?! on)|has worked|have worked|has served|have served|has spent|has been working|has been employed
      |has been affiliated|has practiced|has practised|has also worked|has also served|has previously worked
      |has previously served|ha trabajado|ha lavorato|ha svolto (?:attività di )?ricerc(?:a|he)
    `,
  ],
  [
    'WORK',
    'PAST',
    patternSource`
      sat(?! on)|used to work|split (?:his|her|their) time|divided (?:his|her|their) time|retired|worked|served|acted as
      |spent|stayed on|stayed|remained|was working|was employed|was based|was affiliated|was serving|practiced
      |practised|had worked|had served|had spent|did research|conducted research|carried out research
      |arbeitete|forschte|a travaillé|a passé|a exercé|a effectué|a occupé|travailla|trabajó|lavorò|trabalhou
      |werkte|svolse ricerche|pracował|pracowała|pełnił|pełniła|odbył|odbyła
    `,
  ],
  ['WORK', 'GERUND', 'working|serving|spending|based'],
  [
    'GET',
    'PAST',
    patternSource`
      received|earned|obtained|completed|finished|carried out|undertook|did|gained|got|took|wrote|defended|was awarded|pursued
      |has earned|has received|has obtained|has completed|had completed|had received|had earned|had obtained
      |was granted|submitted|concluded|has a|have a|has an|had a|erhielt|erwarb|promovierte|promoviert
      |habilitierte|schloss|verteidigte|a obtenu|a soutenu|a passé|obtint|soutint|obtuvo|recibió|se doctoró
      |defendió|ha conseguito|ha ottenuto|conseguì|ottenne|obteve|concluiu|defendeu|doutorou-se|recebeu|fez
      |behaalde|promoveerde|verdedigde|uzyskał|uzyskała|obronił|obroniła|otrzymał|otrzymała
    `,
  ],
  ['GET', 'PRESENT', 'receives|obtains|earns|has|possui|tem doutorado|posee|posiada|detém'],
  [
    'GET',
    'GERUND',
    patternSource`
      effectuer|obtenir|soutenir|completing|receiving|obtaining|earning|finishing|getting|doing|defending
      |gaining|writing|having been awarded|having been granted|having completed|having received|having obtained|having earned
    `,
  ],
  [
    'STUDY',
    'PAST',
    patternSource`
      studied|was educated|educated|was trained|is trained|trained|schooled|studiert|hat studiert|attended
      |was schooled|read|has studied|had studied|majored|double-majored|studierte|a étudié|a fait ses études
      |étudia|estudió|ha studiato|studiò|estudou|studeerde|studiował|studiowała
    `,
  ],
  ['STUDY', 'GERUND', 'studying'],
  [
    'GRADUATE',
    'PAST',
    patternSource`
      graduated|has graduated|had graduated|se graduó|formou-se|graduou-se|se graduou|qualified|has qualified|ukończył|ukończyła|est diplômée?|diplômée?
    `,
  ],
  ['GRADUATE', 'GERUND', 'graduating'],
  [
    'LEAD',
    'PRESENT',
    patternSource`
      leads|heads|directs|runs|manages|oversees|co-leads|co-directs|is leading|is heading|is running|leitet|dirige|anime|kieruje|leidt|coordina|coordena
    `,
  ],
  ['LEAD', 'PRESENT', '(?<=\\bI )lead|(?<=\\bI )head|(?<=\\bI )direct|(?<=\\bI )run|(?<=\\bI )co-lead'],
  [
    'LEAD',
    'PERFECT',
    'has led|has headed|has directed|has been leading|has been heading|has been directing|has been running|has been in charge of|has run|has also led',
  ],
  [
    'LEAD',
    'PAST',
    patternSource`
      led|headed|directed|ran|managed|oversaw|co-led|co-directed|had led|leitete|a dirigé|dirigea|dirigió
      |ha diretto|diresse|dirigiu|kierował|kierowała|leidde
    `,
  ],
  ['LEAD', 'FUTURE', 'to lead|to head|to direct|to run'],
  ['LEAD', 'GERUND', 'leading|heading|directing|managing|running|having led|having run|having headed|having directed'],
  [
    'FOUND',
    'PAST',
    patternSource`
      set up|established|founded|co-founded|cofounded|has founded|has co-founded|had founded|gründete
      |started the company|started a company|started the start-up|launched the company|launched the start-up
      |mitgründete|a fondé|a cofondé|fundó|cofundó|ha fondato|fundou|założył|założyła
    `,
  ],
  ['FOUND', 'FUTURE', 'to set up|to found|to co-found|to cofound|to establish'],
  ['FOUND', 'GERUND', 'founding|co-founding|cofounding|fonder|cofonder|fundar|cofundar|fondare'],
  ['TEACH', 'PRESENT', 'teaches|lectures|lehrt|enseigne|insegna|enseña|ensina|doceert|wykłada'],
  ['TEACH', 'FUTURE', 'to teach'],
  ['TEACH', 'GERUND', '(?<=[Bb]efore |[Aa]fter )teaching'],
  ['TEACH', 'PERFECT', 'has taught|has lectured|has also taught|has previously taught'],
  ['TEACH', 'PAST', 'taught|lehrte|a enseigné|enseñó|ha insegnato|lectured|had taught'],
  ['VISIT', 'PAST', 'visited|has visited'],
  ['VISIT', 'PRESENT', 'is visiting'],
  ['VISIT', 'GERUND', '(?<=, )visiting'],
  [
    'INTERN',
    'PAST',
    patternSource`
      interned|clerked|has clerked|has interned|has also interned|has done internships|did internships
      |completed internships|did an internship
    `,
  ],
  [
    'ASIDE',
    'PAST',
    patternSource`
      was offered|were offered|is being considered|was considered|is considered|applied for|applied to
      |declined|turned down|rejected|refused|was raised|was brought up|won|collaborates|collaborated
      |has collaborated|collaborating|supervises|supervised|has supervised|advises|advised|has advised
      |mentored|mentors|publishes|published|has published|edits|edited|co-edits|has edited|authored
      |co-authored|has authored|has written|is the author
      |serves as (?:an |a |the )?(?:associate |area |managing |founding |senior |co-)?
        (?:editor|reviewer|referee)
      |served on(?! the facult)|has served on(?! the facult)|serves as (?:an |a )?area chair|sat on|organi[sz]es|organi[sz]ed
      |has organi[sz]ed|co-organi[sz]ed|chaired|chairs|gave|has given|delivered|presented|is known|was born
      |grew up|studies|develops|developed|investigates|focuses|is interested|explores|explored|explains
      |describes|designs|designed|builds|built|invented|introduced|discovered|proved|proves|was elected
      |were elected|has been elected|was inducted|is funded|is supported|has appeared|appeared
      |has been featured|is a recipient|was a recipient|is the recipient|has been invited|was invited|lives
      |enjoys|married|met|has consulted|contributed|contributes|volunteers|co-chairs|co-chaired|works on
      |worked on|works with|worked with|worked under|works closely|worked closely|has worked closely|have worked closely|has been working closely|is author
      |wrote (?:a|the|several|two|three|four)(?! (?:master|Ⓓ))|is co-author|was selected|was listed
      |was nominated|was recognized|was recognised|was shortlisted|has won
      |was awarded (?:the|an?) (?:prize|award|grant|medal)|has been awarded|have been awarded|was a finalist
      |is married|brings|combines|uses|applies|applied(?! (?:math|physic|linguistic|economic|statistic|science|ethic))|aims|seeks|specializes|specialises|is writing
      |is a member of the (?:IEEE|ACM|editorial)|has over|has more than|draws|used|turned|wants|likes|loves
      |plays
    `,
  ],
  ['ASIDE', 'PERFECT', 'has chaired'],
  ['ASIDE', 'GERUND', 'working closely'],
  ['ASIDE', 'PRESENT', 'serves on(?! the facult)|sits on|consults'],
  // In the north "er" and "leder" are verbs, elsewhere a pronoun and, of all things, skins.
  ['BE', 'PRESENT', 'är|(?<=[Ⓢⓢ] |[Hh]un |[Hh]an |[Ⓟⓟ] )er|(?<=[Ⓢⓢ] |[Ⓟⓟ] )je'],
  ['BE', 'PERFECT', 'har varit|har vært|har været'],
  ['BE', 'PAST', 'var|byl|byla'],
  [
    'BECOME',
    'PAST',
    patternSource`
      blev|ble|kom till|kom til|tillträdde|tiltrådte|flyttade|flyttet|flyttede|anställdes|utnämndes|utsågs
      |stal se|stala se|nastoupil|nastoupila|přešel|přešla
    `,
  ],
  ['WORK', 'PRESENT', 'arbetar|arbeider|arbejder|jobbar|jobber|forskar|působí'],
  ['WORK', 'PERFECT', 'har arbetat|har arbeidet|har arbejdet|har jobbat|har jobbet'],
  ['WORK', 'PAST', 'arbetade|arbeidet|arbejdede|jobbade|jobbet|působil|působila|pracoval|pracovala'],
  [
    'GET',
    'PAST',
    patternSource`
      disputerade|disputerte|doktorerade|avlade|tog|tok|fick|fikk|fik|erhöll|mottog|mottok|modtog|oppnådde
      |opnåede|har doktorgrad|har en|získal|získala|obhájil|obhájila|dokončil|dokončila|obdržel|obdržela
      |doktoryzował się|doktoryzowała się|habilitował się|habilitowała się|habilitoval se|habilitovala se
    `,
  ],
  [
    'STUDY',
    'PAST',
    'studerade|studerte|studerede|läste|har studert|har studerat|utdannet seg|uddannet|vystudoval|vystudovala|studoval|studovala',
  ],
  ['GRADUATE', 'PAST', 'absolvoval|absolvovala'],
  ['LEAD', 'PRESENT', '(?<=[Ⓢⓢ] |[Hh]un |[Hh]an |[Hh]on |[Ⓟⓟ] |og |och )leder|vede'],
  ['LEAD', 'PAST', 'ledde|ledede|har lett|vedl|vedla'],
  ['TEACH', 'PRESENT', 'undervisar|underviser|přednáší|vyučuje'],
];

const FORMS = TABLE.flatMap(([kind, tense, forms]) =>
  forms.split(/\|(?![^(]*\))/).map((form) => ({ kind, tense, form })),
);
const LONGEST_FIRST = [...FORMS].sort((a, b) => b.form.length - a.form.length);

/** One way to print a form, behind its first word. */
interface Form {
  readonly kind: VerbKind;
  readonly tense: Tense;
  readonly rest: string;
  /** "has also been": an adverb may stand behind the first word. */
  readonly takesAdverb: boolean;
  /** What must end before the form, or begin behind it; null where nothing must. */
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
}

const TAKES_ADVERB = /^(?:has|have|had|was|were|is|will|a|ha|è|har) /;
const ADVERB = pattern('uy')`
  (?:
    \p{Ll}+ly|also|recently|since|then|poi|first|jointly|later|long|ensuite|également|aussi|anche|anschließend
    |también|tidigare|tidligere|også|även|også tidligere
  )${' '}
`;

/** By first word, in the order in which they are tried. */
const BY_FIRST_WORD = new Map<string, Form[]>();
for (const { kind, tense, form } of LONGEST_FIRST) {
  const [, before = '', words = '', behind = ''] = /^(\(\?<=.*?\))?(.*?)(\(\?!.*\))?$/.exec(form) ?? [];
  for (const printed of writtenOut(words)) {
    const space = printed.indexOf(' ');
    const first = space < 0 ? printed : printed.slice(0, space);
    const one: Form = {
      kind,
      tense,
      rest: printed.slice(first.length),
      takesAdverb: TAKES_ADVERB.test(form),
      before: before === '' ? null : new RegExp(before, 'uy'),
      behind: behind === '' ? null : new RegExp(behind, 'uy'),
    };
    const known = BY_FIRST_WORD.get(first);
    if (known) known.push(one);
    else BY_FIRST_WORD.set(first, [one]);
  }
}

/** A word that may begin a verb. */
const WORD = pattern('gu')`
  (?<![\p{L}’'-])[\p{Ll}'’][\p{L}-]*|^\p{Lu}\p{Ll}*
  |(?<=[ⓈⓃ]|\b(?:[Hh]e|[Ss]he|[Ii]t))['’]s\b(?!\s(?:career|path|research|work|first|next|last|early|later))
  |(?<=\b[Ii])['’]m\b
`;

/** "… – Dirige el grupo …": a piece of a life in note form may begin like a sentence. */
const BEGINS = /^.|(?<=\s[–—]\s)[A-ZÀ-Ý](?=\p{Ll})/gu;
/** The verbs of an outline from left to right, the longest form at each place. */
export const findVerbs = remembered((sentence: string): readonly Verb[] => {
  const outline = sentence.replace(BEGINS, (letter) => letter.toLowerCase());
  const found: Verb[] = [];
  WORD.lastIndex = 0;
  for (;;) {
    const word = WORD.exec(outline);
    if (!word) return found;
    const verb = listedAt(outline, word.index, word[0]) ?? unlistedAt(outline, word.index, word[0]);
    if (!verb) continue;
    found.push(verb);
    WORD.lastIndex = verb.end;
  }
});

function listedAt(outline: string, start: number, word: string): Verb | null {
  const forms = BY_FIRST_WORD.get(word);
  if (!forms) return null;
  const from = start + word.length;
  const behindAdverb = forms.some(({ takesAdverb }) => takesAdverb) ? adverbEnd(outline, from + 1) : null;
  for (const form of forms) {
    if (form.before && !matchesAt(form.before, outline, start)) continue;
    const end =
      form.takesAdverb && behindAdverb !== null && outline.startsWith(form.rest.slice(1), behindAdverb)
        ? behindAdverb + form.rest.length - 1
        : outline.startsWith(form.rest, from)
          ? from + form.rest.length
          : null;
    if (end === null || GOES_ON.test(outline.slice(end, end + 2))) continue;
    if (form.behind && !matchesAt(form.behind, outline, end)) continue;
    return { kind: form.kind, tense: form.tense, start, end, printed: outline.slice(start, end) };
  }
  return null;
}

const GOES_ON = /^[\p{L}-]/u;

function adverbEnd(outline: string, at: number): number | null {
  ADVERB.lastIndex = at;
  return outline[at - 1] === ' ' && ADVERB.test(outline) ? ADVERB.lastIndex : null;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "… and opened her laboratory": a verb that no list has tells something else. */
function unlistedAt(outline: string, start: number, word: string): Verb | null {
  const last = word.charAt(word.length - 1);
  if (last !== 'd' && last !== 's') return null;
  const before = outline.slice(Math.max(0, start - 16), start);
  const isPast =
    /\p{Ll}{2,}ed$/u.test(word) &&
    /(?:\band|,|\b[Hh]e|\b[Ss]he|\b[Tt]hey|Ⓢ|\bI|\b\p{Ll}+ly)\s$/u.test(before) &&
    /^\s(?:his|her|their|its|the|an?|to|in|on|with|for|and|over|more|many|several|from)\s/.test(
      outline.slice(start + word.length, start + word.length + 9),
    );
  const isPresent =
    /\p{Ll}{2,}s$/u.test(word) &&
    !/^(?:is|was|has|as|his|its|this|always|thus|perhaps)$/.test(word) &&
    /(?:\b[Hh]e|\b[Ss]he|Ⓢ)\s$/u.test(before);
  return isPast || isPresent
    ? { kind: 'ASIDE', tense: isPast ? 'PAST' : 'PRESENT', start, end: start + word.length, printed: word }
    : null;
}
