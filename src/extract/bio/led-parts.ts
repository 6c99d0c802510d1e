/** Reads the part of a place that somebody leads and that no word shows to be an organisation: "where she directs the Seminar for Statistics". */

import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';

const LEADERS: readonly (readonly [RegExp, string])[] = [
  [/direct|dirig|dires|dirett/i, 'director'],
  [/head|leitet|kier/i, 'head'],
  [/./, 'leader'],
];

/** What a German article is in the genitive. */
export const OF_WHAT: Readonly<Record<string, string>> = {
  die: 'der',
  das: 'des',
  den: 'des',
  eine: 'einer',
  einen: 'eines',
  ein: 'eines',
};

const UNMARKED =
  /^\s(?:(?:the|its|their|a)\s)((?:\p{Lu}[\p{L}&-]+)(?:\s(?:(?:for|of|on|in|and|the)\s){0,2}\p{Lu}[\p{L}&-]+){0,7})(?=[\s.,;]|$)/u;

/** "Where she directs the section on ice dynamics". */
const PLAIN_PART = pattern('u')`
  ^\s(?:the|its)\s(
    (?:\p{Ll}[\p{L}-]*\s){0,3}(?:
      program(?:me)?|section|group|lab|laboratory|division|unit|team|centre|center|institute|initiative|clinic|service|facility|platform|workshop|archive
    )(?:\s(?:on|for)\s\p{Ll}[\p{L}-]*(?:\s(?:and\s)?\p{Ll}[\p{L}-]*){0,3})?
  )(?=[.,;]|\s?$|\s(?:that|which|working|responsible|developing|for|of(?!\sone\sof\s))\s)
`;

/** "Leitet dort die Arbeitsgruppe Schlafmedizin", "dirige el grupo de Relatividad", "kieruje Katedrą Geodezji". */
const PART_ABROAD = pattern('u')`
  ^\s(?:(?:sie|er|zij|hij|dort|dabei|außerdem|zudem|auch|allí|lì|là)\s|Ⓟ\s)*(
    (?:die|das|den|el|la|il|lo|o|a|de|het)\s|l['’]
    |(?=(?:Katedr|Zakład|Pracowni|Zespoł|Instytut|Ústav|Kated|Odděl|Labor))
  )(
    (?:
      \p{L}*(?:
        [Gg]ruppe|[Aa]bteilung|[Ll]abor|[Zz]entrum|[Ii]nstitut|[Ss]ektion|[Ff]achgebiet|[Pp]rofessur
        |[Ss]tabsstelle
      )
      |(?:
        grupo|gruppo|laboratori?o|equipo|unidad|departamento|dipartimento|área|cátedra|observatorio|programa
        |centro|unità|sezione|grupo|équipe|ufficio|divisione|núcleo|onderzoeksgroep|vakgroep|afdeling|leerstoel
      )
      |(?:Katedr|Zakład|Pracowni|Zespoł|Instytut|Ústav|Kated|Odděl|Labor)\p{L}*
    )(?:\s(?:de|del|di|della|für|do|da|dei|y|e|i|und|a|van|voor)){0,2}(?:
      \s(?!(?:del?|di|della|da|do|für|van|voor)\s)[\p{L}-]+(?:
        \s(?:de|del|di|della|y|e|i|und|a|e|van|en)(?:\s(?:la|las|los|il|lo|la))?\s[\p{L}-]+
        |\s\p{Lu}[\p{L}-]+
      ){0,4}(?:\s\p{Ll}{5,}(?=[.,;]|$))?
    )
  )(?=[\s.,;]|$)
`;

/** "Wo sie auch das Zentrum für Seenkunde leitet": the verb comes last. */
const PART_BEFORE = pattern('u')`
  ^wo\s(?:sie|er)\s(?:Ⓟ\s|(?:auch|außerdem|zudem|zugleich|heute|derzeit)\s){0,3}(das|die|den|ein|eine|einen)\s
  (\p{Lu}[\p{L}-]+(?:\s(?:(?:für|der|des)\s)?\p{L}[\p{L}-]+){0,6})\s$
`;

const TEAM = pattern('u')`
  ^\s(?:aujourd['’]hui\s|actuellement\s|depuis\sⓅ\s)?(?:l['’]|le\s|la\s)(
    (?:équipe|groupe|laboratoire|département)\s\p{Lu}[\p{L}&-]+(?:\s\p{Lu}[\p{L}&-]+){0,3}
  )(?=[\s.,;]|$)
`;

/** "Where she directs the Seminar for Statistics": a part of the place that no word shows to be an organisation. */
export function ledPartOf(clause: Clause): { role: string; start: number; end: number } | null {
  const { verb } = clause;
  if (verb?.kind !== 'LEAD') return null;
  const last = PART_BEFORE.exec(clause.outline.slice(0, verb.start - clause.start));
  if (last?.[1] && last[2] && /^leitet/.test(verb.printed)) {
    const end = verb.start - 1;
    return { role: leaderAbroad(verb.printed, last[1], last[2]), start: end - last[2].length, end };
  }
  const at = verb.end - clause.start;
  const behind = clause.outline.slice(at, at + 120);
  const abroad = PART_ABROAD.exec(behind);
  if (abroad?.[2]) {
    const end = verb.end + abroad[0].length;
    return { role: leaderAbroad(verb.printed, abroad[1] ?? '', abroad[2]), start: end - abroad[2].length, end };
  }
  const name = UNMARKED.exec(behind) ?? PLAIN_PART.exec(behind) ?? TEAM.exec(behind);
  if (!name?.[1]) return null;
  // "Where he led the group that built the first …".
  if (!name[1].includes(' '))
    return /^(?:group|team|lab|laboratory|unit|section|division)$/.test(name[1])
      ? { role: `${name[1]} ${leaderOf(verb.printed)}`, start: verb.end, end: verb.end }
      : null;
  const start = verb.end + name[0].length - name[1].length;
  return { role: `${leaderOf(verb.printed)} of the ${name[1]}`, start, end: start + name[1].length };
}

/** "Chaired the department": an office of the place named before. */
export function chairedPartOf({ verb, outline, start }: Clause): string | null {
  if (!verb || !/^(?:has )?chair(?:s|ed)$/.test(verb.printed)) return null;
  const part = /^\s(?:the|its)\s(department|school|faculty|division)(?=[\s.,;])/.exec(outline.slice(verb.end - start));
  return part ? `chair of the ${part[1]}` : null;
}

/** What somebody is called who leads, directs or heads. */
export function leaderOf(verb: string): string {
  return LEADERS.find(([words]) => words.test(verb))?.[1] ?? 'leader';
}

function leaderAbroad(verb: string, article: string, part: string): string {
  if (/^leite/.test(verb)) return `Leiter ${OF_WHAT[article.trim()] ?? 'der'} ${part}`;
  if (/^kier/.test(verb)) return 'kierownik';
  return /^ved/.test(verb) ? 'vedoucí' : `${leaderOf(verb)} of the ${part}`;
}
