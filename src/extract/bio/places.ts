/** Tells departments and laboratories from the organisations that they are parts of. */

import {
  findInstitutionByKey,
  kindOfInstitution,
  resolveInstitution,
  resolveUnit,
} from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { partsOfBoth } from './both-at.ts';
import type { Employer, Ground } from './employer-ground.ts';
import type { OrganisationMark } from './shape.ts';
import { universityOfTown } from './university-towns.ts';
import { isAlwaysPart } from './whole-units.ts';

export const INNER = pattern('i')`
  \b(?:
    # English
    laborator|labs?\b|boards?\b|institute for|cent(?:er|re)|research|initiative|program|school|college|group|library
    |hospital|clinic|branch|observatory|museum|archives?\b|collection|office of|[a-z]{2,20}\s[a-z]{2,20}\soffice\b
    # German
    |zentrum|klinik
    # Dutch
    |centrum|instituut
    # French
    |laboratoire|institut|unit|bureau|secretariat
    # Spanish
    |directorate|centro|instituto
    # Italian
    |istituto|laboratorio
    # Polish
    |instytut
  )
`;
const GENITIVE = /^\s(?:der|des|of the|de la|de l['’]|della|dell['’]|du)\s?$/;
/** "Dean of the School of Engineering and Professor of Physics at Yz". */
const OWNER_NEXT = pattern('u')`
  ^,?\s(?:and|as well as)\s(?:[^;]{0,90}\s)?(?:
    Professor|professor|Lecturer|lecturer|Reader|reader|Chair|chair|Fellow|fellow|member|[Dd]irector|[Ss]cientist
    |[Rr]esearcher|[Cc]onsultant|[Cc]urator|[Pp]hysician|[Ss]urgeon
  )(?:\s[^.;]{0,70})?\s(?:at|of|in)\s(?:the\s)?$
  |^,?\sand\sof\s\p{Lu}[^.;]{4,140}(?:\sat|\sof|,)\s(?:the\s)?$
`;
const STANDS_IN =
  /^[\s,]*(?:\([^)]*\)|Code\s\d{3})?[\s,]*(?:at|of|in|within|à|an der|der|de l['’]|de la|dell['’]|della|del|de|du|da|do|van|van het|van de|,)\s?(?:the\s)?(?:U\.?[SK]\.?\s)?$/i;

/** Units go to the organisation behind or before them, else to the one that the sentence is about. */
export function employersOf(places: readonly OrganisationMark[], ground: Ground): Employer[] {
  const parts = partsOfBoth(places, ground);
  if (parts) return parts;
  const employers: { institution: Span; unit: Span | null }[] = [];
  let units: Span[] = [];
  for (const place of places) {
    const last = employers.at(-1);
    // "Directeur de recherche CNRS au Laboratoire de Physique de l'ENS": the body pays, the laboratory houses.
    if (last && isResearchBody(ground.text.slice(last.institution.start, last.institution.end))) {
      const gap = ground.text.slice(last.unit?.end ?? last.institution.end, place.start + ground.base);
      if (/^,\s$|^,?\s(?:au|à la|aux|at the|at|dans le|de|en el|en la|nel)\s$|^,?\s(?:à|de) l['’]$/.test(gap)) {
        const isUniversity = /Universi/.test(ground.text.slice(place.start + ground.base, place.end + ground.base));
        if (gap !== ', ' || !isUniversity) last.unit ??= moved(place, ground);
        continue;
      }
    }
    const owner = homeInGenitive(place, ground);
    if (owner) employers.push(owner);
    else if (isPart(place, places, ground) && !isHouseOf(units.at(-1), place, ground)) {
      const gap = last ? ground.text.slice(last.institution.end, place.start + ground.base) : '';
      const isInside =
        /^(?:['’]s)?\s*[(,]?\s*(?:(?:in|the|at|au|du|am|im|à la|dans le|en el|en la|nel|nella|as|a|an)\s|à l['’]|de l['’])*$/.test(
          gap,
        );
      if (last && last.unit === null && (isInside || place.start < last.institution.start - ground.base))
        last.unit = moved(place, ground);
      else if (!isWithin(units.at(-1), place, ground)) units.push(moved(place, ground));
    } else {
      const institution = moved(place, ground);
      // "Fritz-Haber-Institut der Max-Planck-Gesellschaft" is one employer.
      if (last && units.length === 0 && GENITIVE.test(ground.text.slice(last.institution.end, institution.start)))
        continue;
      if (units.length === 0) employers.push({ institution, unit: bracketUnit(place, ground) });
      for (const unit of units) employers.push({ institution, unit });
      units = [];
    }
  }
  return [...employers, ...units.flatMap((unit) => homed(unit, ground))];
}

/** "Rochester's Vision Laboratory" of who is at the University of Rochester: null where the first word is no part of that name. */
function homeInGenitive(place: OrganisationMark, { text, base, home }: Ground): Employer | null {
  if (!home || place.organisation.isKnown) return null;
  const [whole = '', owner = ''] =
    /^(\p{Lu}\p{L}+)['’]s\s(?=\p{Lu})/u.exec(text.slice(place.start + base, place.end + base)) ?? [];
  if (owner === '' || !text.slice(home.start, home.end).split(/[\s,]/).includes(owner)) return null;
  const unit = moved(place, { base });
  return { institution: home, unit: { ...unit, start: unit.start + whole.length } };
}

/** "The Y group at the Z Institute of X": one unit, named with what it is a part of. */
function isWithin(unit: Span | undefined, place: OrganisationMark, { text, base }: Ground): boolean {
  return (
    unit !== undefined &&
    /^(?:\s\([^()]*\))?,?\s(?:at|in|of|within)\s(?:the\s)?$/.test(text.slice(unit.end, place.start + base))
  );
}

/** "The Marketing division of Columbia Business School": the known school is the employer where nobody names its university. */
function isHouseOf(unit: Span | undefined, place: OrganisationMark, ground: Ground): boolean {
  if (!isWithin(unit, place, ground)) return false;
  return isOwnWord(ground.text.slice(place.start + ground.base, place.end + ground.base), ground);
}

/** "MRC Centre for X", "Stanford Robotics Laboratory": whose the part is by its first word. */
export function ownerOf(printed: string): string | undefined {
  const first = /^(?:\p{Lu}{3,6}|\p{Lu}\p{Ll}{3,})(?=\s)/u.exec(printed)?.[0];
  if (first === undefined) return undefined;
  return /\p{Ll}/u.test(first) && resolveInstitution(first)?.kind !== 'UNIVERSITY' ? undefined : first;
}

function isResearchBody(printed: string): boolean {
  return /^(?:CNRS|Inserm|INSERM|Inria|INRIA|INRAE|CEA|IRD|CNR|INFN|CSIC)$/.test(printed);
}

/** Behind a group: of what nobody works at, or of what is not said to be the house of the person. */
const OF_OTHERS = pattern('u')`
  ^\sof\s(?:
    (?:that|this|these|those|one\sof)\s
    |the\s(?:\p{Lu}[\p{L}-]+\s){1,5}(?:Project|Consortium|Collaboration|Study|Survey|Campaign|Mission|Experiment)(?!\p{L})
  )
`;

/** A department alone is no employer; a laboratory alone is. */
function homed(unit: Span, ground: Ground): Employer[] {
  const printed = ground.text.slice(unit.start, unit.end);
  // "Chairs the UK group of that association": which one, nobody can say.
  if (OF_OTHERS.test(ground.text.slice(unit.end, unit.end + 90))) return [];
  // "Vienna's Department of Physics", "Yz's laboratory": whose the part is stands before it.
  const named = ownerInGenitive(unit, ground.text);
  if (named) return named;
  // "MIT Sloan" says itself whose it is.
  if (isOwnWord(printed, ground)) return [{ institution: unit, unit: null }];
  // "The NBER working group" is that of the NBER, wherever its head is at home.
  const owner = ownerOf(printed);
  if (owner && resolveInstitution(owner)) {
    const institution = { start: unit.start, end: unit.start + owner.length };
    return [{ institution, unit }];
  }
  // "School of Oriental Studies in London" stands for itself.
  const inTown = atUniversityOfTown(unit, ground.text);
  if (inTown) return [inTown];
  const main =
    /^School of .* in \p{Lu}\p{L}+$|^(?!Department|School|Faculty|Division|Chair)\p{Lu}\S+ (?:\S+ ){0,3}School\b/u.test(
      printed,
    )
      ? null
      : mainOf(unit, ground);
  if (main && foldText(ground.text.slice(main.start, main.end)) !== foldText(printed))
    return [{ institution: main, unit }];
  return /^(?:the\s)?(?:Department|Dept|Division|Faculty|School of (?!.* in \p{Lu})|Section|Chair|Unit)\b|\b(?:Department|Division|group|team|chair)$/iu.test(
    printed,
  ) || isAlwaysPart(printed)
    ? []
    : [{ institution: unit, unit: null }];
}

/** "Yz's laboratory", "Vienna's Department of Physics": null where no genitive says whose the part is. */
function ownerInGenitive(unit: Span, text: string): Employer[] | null {
  const inside = /^(\p{Lu}[\p{L}&. -]{1,40}?)['’]s?\s\p{Ll}/u.exec(text.slice(unit.start, unit.end))?.[1];
  if (inside) return [{ institution: { start: unit.start, end: unit.start + inside.length }, unit }];
  const [whole = '', town = ''] =
    /(\p{Lu}\p{L}+)['’]s\s$/u.exec(text.slice(Math.max(0, unit.start - 30), unit.start)) ?? [];
  if (town === '' || !readPlaces().has(foldText(town))) return null;
  const start = unit.start - whole.length;
  return universityOfTown(town) ? [{ institution: { start, end: start + town.length }, unit }] : [];
}

/** "The Department of Philosophy in Cambridge": the town may be taken for a part of the name. */
function atUniversityOfTown(unit: Span, text: string): Employer | null {
  const [whole, name, town] =
    /^((?:Department|Faculty|School)\s.*?)\sin\s(\p{Lu}\p{L}+)(?=[\s,.;)]|$)/u.exec(
      text.slice(unit.start, unit.end + 40),
    ) ?? [];
  if (!whole || !name || !town || !universityOfTown(town)) return null;
  const end = unit.start + whole.length;
  if (unit.end !== end && unit.end !== unit.start + name.length) return null;
  return { institution: { start: end - town.length, end }, unit: { start: unit.start, end: unit.start + name.length } };
}

function mainOf(unit: Span, ground: Ground): Span | null {
  const parents = resolveInstitution(ground.text.slice(unit.start, unit.end))?.partOf ?? [];
  const parent = ground.named
    .map((one) => moved(one, ground))
    .find(({ start, end }) => parents.includes(resolveInstitution(ground.text.slice(start, end))?.key ?? ''));
  if (parent) return parent;
  // "Taught at Oxford. … Lecturer at Yz and fellow of Balliol College": of Oxford, whatever else the sentence names.
  if (parents.includes(keyOf(ground.home, ground))) return ground.home;
  const before = ground.named
    .filter((one) => one.sign === 'Ⓞ' && one.end + ground.base <= unit.start && !isPart(one, ground.named, ground))
    .at(-1);
  if (before)
    return ground.home && isDepartmentOf(ground.home, unit, moved(before, ground), ground.text)
      ? ground.home
      : moved(before, ground);
  const next = ground.named.find(
    ({ sign, organisation, start }) => (sign === 'Ⓞ' || organisation.isKnown) && start + ground.base >= unit.end,
  );
  if (next && !isInner(next, ground) && OWNER_NEXT.test(ground.text.slice(unit.end, next.start + ground.base)))
    return moved(houseBehind(next, ground) ?? next, ground);
  return isOfLast(unit, ground) ? ground.last : ground.home;
}

function keyOf(house: Span | null, { text }: Ground): string {
  return (house && resolveInstitution(text.slice(house.start, house.end))?.key) ?? '';
}

/** "Head of the School of X, and director of the Y Institute": an institute that no list has owns no school of who is at home elsewhere. */
function isInner(next: OrganisationMark, { text, base, home }: Ground): boolean {
  return (
    home !== null &&
    !next.organisation.isKnown &&
    /\b(?:Institut|Cent(?:er|re)|Lab|Initiative|Program)/.test(text.slice(next.start + base, next.end + base))
  );
}

/** "She is at a firm now. Before, she was a professor at X, and dean of the School of Y": firms have no such parts. */
function isOfLast(unit: Span, { text, home, last }: Ground): boolean {
  const printed = ({ start, end }: Span) => text.slice(start, end);
  return (
    home !== null &&
    last !== null &&
    /\b(?:School|Faculty|Department|College)\b/.test(printed(unit)) &&
    kindOfInstitution(printed(home)) === 'COMPANY' &&
    kindOfInstitution(printed(last)) === 'UNIVERSITY'
  );
}

/** "A member of the Y Initiative at X": X is the house of both. */
function houseBehind(part: OrganisationMark, { named, text, base }: Ground): OrganisationMark | null {
  const house = named[named.indexOf(part) + 1];
  return house?.organisation.isKnown &&
    /^\s(?:at|of)\s(?:the\s)?$/.test(text.slice(part.end + base, house.start + base))
    ? house
    : null;
}

/** "Directed the Y Institute and chaired the Department of History": institutes have no departments where their university is known. */
function isDepartmentOf(home: Span, unit: Span, before: Span, text: string): boolean {
  const printed = ({ start, end }: Span) => text.slice(start, end);
  return (
    /(?:^|\s)(?:Department|Faculty)(?:\s|$)/.test(printed(unit)) &&
    kindOfInstitution(printed(home)) === 'UNIVERSITY' &&
    /(?:Institute|Center|Centre|Museum|Library|Laboratory|Program)(?:\s|$)/.test(printed(before)) &&
    kindOfInstitution(printed(before)) !== 'UNIVERSITY'
  );
}

function moved(mark: Span, ground: Pick<Ground, 'base'>): Span {
  return { start: mark.start + ground.base, end: mark.end + ground.base };
}

/** "Positions at Caltech and NASA's Jet Propulsion Laboratory" are two; "the Faculty of Law and the Institute of Statistics" are parts of one. */
function isNextOfHouses(place: OrganisationMark, ground: Ground): boolean {
  const before = ground.named.findLast(({ end }) => end <= place.start);
  if (before?.sign !== 'Ⓞ' || isPartOfNamed(before, ground)) return false;
  return /^,?\sand\s(?:the\s|\p{Lu}\p{L}+['’]s\s)?$/u.test(
    ground.text.slice(before.end + ground.base, place.start + ground.base),
  );
}

/** Departments always; laboratories and institutes where their organisation is named too. */
function isPart(place: OrganisationMark, places: readonly OrganisationMark[], ground: Ground): boolean {
  if (place.sign === 'Ⓤ') return true;
  const printed = ground.text.slice(place.start + ground.base, place.end + ground.base);
  const entry = resolveInstitution(printed);
  if (isHousedIn(place, places, ground) && entry?.kind !== 'UNIVERSITY') return true;
  // "Professor at TU Delft and group leader at QuTech": an institute with a name like a brand, apart from its university.
  const isBrand = entry?.kind === 'INSTITUTE' && !entry.name.includes(' ') && places.length === 1;
  if (entry && entry.partOf.length > 0) {
    if (isBrand || isNextOfHouses(place, ground)) return false;
    if (entry.employsItself && (places.length === 1 || housesPart(place, places, ground))) return false;
    if (isPartOfNamed(place, ground)) return true;
  }
  // "At the Advanced Light Source, Lawrence Berkeley National Laboratory": a list of two would have an "and".
  const [first, second] = places;
  if (
    (entry
      ? entry.kind !== 'UNIVERSITY' && entry.kind !== 'COMPANY'
      : printed.includes(' ') && !/Universi/.test(printed)) &&
    !isResearchBody(printed) &&
    place === first &&
    places.length === 2 &&
    second?.organisation.isKnown
  ) {
    if (ground.text.slice(place.end + ground.base, second.start + ground.base) === ', ') return true;
  }
  // "RQX at MIT": initials that no list has, at a university.
  if (!entry && INITIALS.test(printed) && isAtUniversity(place, places[places.indexOf(place) + 1], ground)) return true;
  if (place.organisation.isKnown || !INNER.test(printed)) return false;
  return places.some((other) => {
    if (other === place || other.sign === 'Ⓤ') return false;
    const [first, second] = other.start >= place.end ? [place, other] : [other, place];
    const gap = ground.text.slice(first.end + ground.base, second.start + ground.base);
    // "The X Library, the Yz and the Y Museum".
    if (/^,\sthe\s$/.test(gap) && places.length > 2) return false;
    if (first === place)
      return (
        STANDS_IN.test(gap) &&
        (other.organisation.isKnown ||
          !/^[\s,]*$/.test(gap) ||
          /Universit/.test(ground.text.slice(other.start + ground.base, other.end + ground.base)))
      );
    return (
      other.organisation.isKnown &&
      /^(?:\s\([^()]{4,24}\))?,?\s*(?:au|à l['’]|am|at the|in the|en el|en la|nel|nella|im|\(|['’]s)\s*$/i.test(gap)
    );
  });
}

const INITIALS = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;

function isAtUniversity(place: OrganisationMark, next: OrganisationMark | undefined, { text, base }: Ground): boolean {
  if (!next || !/^\s(?:at|of)\s(?:the\s)?$/.test(text.slice(place.end + base, next.start + base))) return false;
  return resolveInstitution(text.slice(next.start + base, next.end + base))?.kind === 'UNIVERSITY';
}

/** "Professeure à Sorbonne Université, au Laboratoire Jacques-Louis Lions": a laboratory behind the comma houses her. */
function isHousedIn(place: OrganisationMark, places: readonly OrganisationMark[], { text, base }: Ground): boolean {
  const before = places[places.indexOf(place) - 1];
  return (
    before?.organisation.isKnown === true &&
    INNER.test(text.slice(place.start + base, place.end + base)) &&
    /^,\s(?:au|à l['’]|am|im|en el|nel)\s*$/i.test(text.slice(before.end + base, place.start + base))
  );
}

/** "The Y Lab, Code 612, at GSFC": what stands before a house is a part of it. */
function housesPart(place: OrganisationMark, places: readonly OrganisationMark[], { text, base }: Ground): boolean {
  const before = places[places.indexOf(place) - 1];
  return (
    before !== undefined &&
    !before.organisation.isKnown &&
    place === places.at(-1) &&
    STANDS_IN.test(text.slice(before.end + base, place.start + base))
  );
}

/** A known part of an organisation that is named nowhere near. */
function isOwnWord(printed: string, ground: Ground): boolean {
  const parents = resolveInstitution(printed)?.partOf ?? [];
  const near = [...ground.named.map((other) => moved(other, ground)), ...(ground.home ? [ground.home] : [])];
  return (
    parents.length > 0 &&
    !near.some(({ start, end }) => parents.includes(resolveInstitution(ground.text.slice(start, end))?.key ?? ''))
  );
}

/** A known part of an organisation that the sentence, or the one before, names too. */
function isPartOfNamed(place: OrganisationMark, ground: Ground): boolean {
  const entry = resolveInstitution(ground.text.slice(place.start + ground.base, place.end + ground.base));
  if (!entry || entry.partOf.length === 0) return false;
  // An institute of the Max Planck Society is an employer itself.
  if (entry.partOf.every((key) => findInstitutionByKey(key)?.kind === 'SOCIETY')) return false;
  const others = ground.named.filter((other) => other !== place).map((other) => moved(other, ground));
  return [...others, ...(ground.home ? [ground.home] : [])].some((other) => {
    const parent = resolveInstitution(ground.text.slice(other.start, other.end));
    return parent !== null && entry.partOf.includes(parent.key);
  });
}

/** "UC Berkeley (EECS)": a bracket that names a unit, not the same organisation again. */
function bracketUnit(place: OrganisationMark, ground: Ground): Span | null {
  const end = place.end + ground.base;
  const bracket = /^\s*\(([^()]{2,80})\)/.exec(ground.text.slice(end, end + 90));
  const inner = bracket?.[1];
  if (!bracket || !inner) return null;
  const entry = resolveInstitution(ground.text.slice(place.start + ground.base, end));
  if (!entry || resolveInstitution(inner)?.key === entry.key) return null;
  const isUnit =
    /\b(?:Department|Dept|School|Faculty|Lab|Laboratory|Division|Group|Institute|Centre|Center)\b/.test(inner) ||
    foldText(resolveUnit(inner, entry).name) !== foldText(inner);
  const start = end + bracket[0].indexOf(inner);
  return isUnit ? { start, end: start + inner.length } : null;
}
