/** Reads what somebody leads by the verb alone: "leads the Y group at X", "leitet das Institut X", "dirige le laboratoire de …". */

import { pattern } from '../../text/pattern.ts';
import type { BareRole } from './bare-role.ts';
import type { Clause } from './clauses.ts';
import { leaderOf, OF_WHAT } from './led-parts.ts';
import type { OrganisationMark } from './shape.ts';

/** "Heads the paleoclimate programme at X"; a study, an expedition or a workshop is led for a while only. */
const LED_AT = pattern('iu')`
  ^\s(?:an?|the|his|her|its|their)\s(
    (?:[\p{L}\d&-]+\s){0,5}(
      group|team|lab|laboratory|department|unit|division|section|efforts?|programme|program|centre|center
      |branch|office|initiative|activities|work|practice|operations|service|observatory|collection|archive
      |clinic|school|faculty|institute|consortium|facility
    )
  )(?:\s(?!focus|work|devot|dedicat|stud|develop|speciali|investigat|explor|aim|that|which)[^,]{0,40})?
  \s(?:at|in|of|for)\s(?:the\s)?$
`;

/** "Leiter des Instituts": the house behind an article. */
export function inGenitive(house: string): string {
  return house.replace(/^(Institut|Zentrum|Labor|Seminar|Archiv|Museum)(?=\s|$)/, '$1s');
}

/** "Leitet er am Institut die Abteilung Optik": the house between the verb and what is led. */
const OF_HOUSE = pattern('u')`
  ^\s(?:(sie|er)\s)?(?:Ⓟ\s)?(?:am|an der|beim|bei|bei der|im|in der)\sⓄ(?:\sin\s\p{Lu}\p{L}+)?\s(?:Ⓟ\s)?
  (die|eine|das|den|einen|ein)\s((?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})
`;

/** The post of who leads the loose organisations of a clause, or a part of them; none where the verb leads to something else. */
export function led(clause: Clause, loose: readonly OrganisationMark[], text: string, sinceVerb: string): BareRole[] {
  const [first] = loose;
  if (!first) return [];
  const leader = leaderOf(clause.verb?.printed ?? '');
  // "The Alfred Wegener Institute, Helmholtz Centre for Polar Research" is one.
  const whole = loose.findIndex(({ sign }) => sign === 'Ⓞ');
  const isOne = whole >= 0 && /Ⓞ,\sⓄ/u.test(clause.outline);
  const leads = {
    kind: 'EMPLOYMENT',
    places: isOne ? loose.slice(0, whole + 1) : loose,
    rule: 'career/leads',
    isBare: false,
  } as const;
  // "Kieruje Zakładem Geometrii Algebraicznej na Uniwersytecie X".
  const polish =
    /^\s((?:Zakładem|Katedrą|Instytutem|Pracownią|Zespołem|Wydziałem|Grupą)\s[^,]{2,80}?)(?:\s(?:na|w|we)\s[^,]{0,60})?\s?$/u.exec(
      sinceVerb,
    );
  if (polish) return [{ ...leads, role: 'kierownik' }];
  const group = LED_AT.exec(sinceVerb);
  if (group?.[1] && group[2]) {
    const isNamed = /^\sthe\s/.test(sinceVerb);
    return [{ ...leads, role: isNamed ? `${leader} of the ${group[1]}` : `${group[2]} ${leader}` }];
  }
  const german =
    /^\s(?:(sie|er)\s)?(?:Ⓟ\s)?(die|eine|das|den|einen|ein)\s([^,]{2,60}?)\s(?:am|an der|beim|bei|bei der|im|in der)\s?$/u.exec(
      sinceVerb,
    ) ?? PART_OF_HOUSE.exec(sinceVerb);
  if (german?.[2] && german[3])
    return [{ ...leads, role: `Leiter${german[1] === 'sie' ? 'in' : ''} ${OF_WHAT[german[2]] ?? ''} ${german[3]}` }];
  // "Leitete er am Leibniz-Zentrum in Berlin eine Nachwuchsgruppe".
  const object = OF_HOUSE.exec(clause.outline.slice((clause.verb?.end ?? 0) - clause.start));
  if (object?.[2] && object[3])
    return [
      {
        ...leads,
        role: `Leiter${object[1] === 'sie' || /^Sie\s/.test(clause.outline) ? 'in' : ''} ${OF_WHAT[object[2]] ?? ''} ${object[3]}`,
      },
    ];
  const part = LED_IN_FRENCH.exec(sinceVerb)?.[1];
  if (part) return [{ ...leads, role: `${leader} of the ${part}` }];
  if (
    /^\s(?:Ⓟ\s)?(?:l['’]équipe|une équipe|le groupe|el grupo|il gruppo)\s?[^,]{2,60}\s(?:de l['’]|du|à l['’]|au|del|de la|dell['’])\s?$/u.test(
      sinceVerb,
    )
  )
    return [{ ...leads, role: `group ${leader}` }];
  const itself = /^\s(?:(sie|er)\s)?(?:(?:außerdem|zudem|auch|zugleich|ferner|dort)\s)*(?:Ⓟ\s)?(die|das|den)\s$/u.exec(
    sinceVerb,
  );
  if (itself?.[2] && /leitet/.test(clause.verb?.printed ?? '')) {
    const whole = inGenitive(text.slice(first.start, first.end));
    return [{ ...leads, role: `Leiter${itself[1] === 'sie' ? 'in' : ''} ${OF_WHAT[itself[2]] ?? ''} ${whole}` }];
  }
  if (
    !/^\s(?:(?:zij|hij)\s)?(?:Ⓟ\s)?(?:(?:the|a|an|its|his|her|l['’]|le|la|el|il|lo|i|o|das|den|die|het|de)\s?)?$/u.test(
      sinceVerb,
    )
  )
    return [];
  const printed = GROUP_OF_HOUSE.exec(text.slice(first.end, first.end + 60))?.[1] ?? text.slice(first.start, first.end);
  if (/^(?:kieruje|kierował)/.test(clause.verb?.printed ?? '')) return [{ ...leads, role: 'kierownik' }];
  if (/^vedl?a?$/.test(clause.verb?.printed ?? '')) return [{ ...leads, role: 'vedoucí' }];
  return [
    { kind: 'EMPLOYMENT', role: `${leader} of the ${printed}`, places: loose, rule: 'career/leads', isBare: false },
  ];
}

/** "Leitet die Abteilung Messtechnik der X". */
const PART_OF_HOUSE = pattern('u')`
  ^\s(?:(sie|er)\s)?(?:Ⓟ\s)?(die|eine|das|den|einen|ein)\s(
    (?:\p{L}*[Aa]bteilung|\p{L}*[Gg]ruppe|Sektion|Bereich|Referat|Labor|Fachgebiet|Team|Zentrum|Dezernat|Stabsstelle|Klinik|Institut)
      (?:\s[^,ⓃⓇⒹⓊ]{2,50}?)?
  )\s(?:der|des)\s?$
`;

/** "Dirige le laboratoire de glaciologie de l'X". */
const LED_IN_FRENCH = pattern('u')`
  ^\s(?:Ⓟ\s)?(?:le|el|il)\s(
    (?:laboratoire|département|service|departamento|laboratorio|dipartimento|servicio)\s(?:de|d['’]|di)\s?[^,ⓃⓇ]{2,50}
  )\s(?:de l['’]|du|à l['’]|au|del|de la|dell['’]|della)\s?$
`;

/** "Leading Yz's Vision Group": the group is led. */
const GROUP_OF_HOUSE =
  /^['’]s?\s((?:\p{Lu}[\p{L}-]*\s){1,4}(?:Labs?|Laboratory|Group|Team|Unit|Section|Division|Programme|Program|Department))(?!\p{L})/u;
