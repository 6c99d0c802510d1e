/**
 * The order of reading: which patterns are tried and which refiners run, one after another.
 *
 * To add a layout, write a Pattern and add it here; to add a rule over finished talks, write a Refiner. A pattern
 * only proposes where talks begin, so a new one cannot make others worse except by scoring higher.
 */

import { abstractsBehindBios } from './refiners/abstracts-behind-bios.ts';
import { abstractsBehindTitles } from './refiners/abstracts-behind-titles.ts';
import { affiliationsOfPage } from './refiners/affiliations-of-page.ts';
import { allOffAtOnce } from './refiners/all-off-at-once.ts';
import { bentNames } from './refiners/bent-names.ts';
import { biosOnPage } from './refiners/bios-on-page.ts';
import { candidatesOfHosts } from './refiners/candidates-of-hosts.ts';
import { credits } from './refiners/credits.ts';
import { inConversation } from './refiners/in-conversation.ts';
import { livesInLines } from './refiners/lives-in-lines.ts';
import { markedPresenters } from './refiners/marked-presenters.ts';
import { movedTalks } from './refiners/moved-talks.ts';
import { notesOfDays } from './refiners/notes-of-days.ts';
import { pageDefaults } from './refiners/page-defaults.ts';
import { postsOfOthers } from './refiners/posts-of-others.ts';
import type { Refiner } from './refiners/refiner.ts';
import { talkResources } from './refiners/resources.ts';
import { sameTalk } from './refiners/same-talk.ts';
import { talkKinds } from './refiners/talk-kinds.ts';
import { titlesWithoutSeries } from './refiners/titles-without-series.ts';
import { toldPeople } from './refiners/told-people.ts';
import { yearsFromHeadings, yearsFromOtherTalks, yearsFromReference, yearThatFitsWeekdays } from './refiners/years.ts';
import { byAnnouncements } from './segment/announcements.ts';
import { byClosingDays } from './segment/closing-days.ts';
import { byDaysOfSeveral } from './segment/days-of-several.ts';
import { byNumberedTalks } from './segment/numbered-talks.ts';
import {
  asOne,
  byBlocks,
  byBorders,
  byDatedBlocks,
  byDates,
  byLabels,
  bySlots,
  type Pattern,
} from './segment/patterns.ts';
import { byPeople } from './segment/talks-by-people.ts';
import { byTitlesAboveDays } from './segment/titles-above-days.ts';
import { byToldHours } from './segment/told-hours.ts';
import { byYears } from './segment/years-of-talks.ts';

/** All are tried; where two explain a page equally well the earlier stays, so the plainest comes first. */
export const PATTERNS: readonly Pattern[] = [
  asOne,
  byLabels,
  byDates,
  bySlots,
  byDaysOfSeveral,
  byPeople,
  byBorders,
  byDatedBlocks,
  byClosingDays,
  byNumberedTalks,
  byYears,
  byBlocks,
  byAnnouncements,
  byToldHours,
  byTitlesAboveDays,
];

export const REFINERS: readonly Refiner[] = [
  // Before the usual hour and place, from which they are the exceptions.
  notesOfDays,
  // Early, since a day or series from the head of the page tells doubles apart.
  pageDefaults,
  allOffAtOnce,
  // The page's own years before any guess from outside.
  yearsFromHeadings,
  yearsFromOtherTalks,
  yearThatFitsWeekdays,
  yearsFromReference,
  // After the series is known.
  titlesWithoutSeries,
  // Before doubles are joined, which are told by who speaks.
  markedPresenters,
  bentNames,
  // Before doubles are joined: a talk that was moved has the day of its new row.
  movedTalks,
  // After days are whole: the same speaker on two days gives two talks.
  sameTalk,
  abstractsBehindTitles,
  // Before credits, since it cuts bios off abstracts.
  biosOnPage,
  abstractsBehindBios,
  // After bios are found, which tell more.
  livesInLines,
  // After doubles are joined, so that nothing is found twice.
  credits,
  inConversation,
  // After bios are found: who speaks is known by now.
  postsOfOthers,
  toldPeople,
  talkResources,
  // The kind is told by series and title, which the steps above may still fill.
  talkKinds,
  // Last, since what a page says of the person goes before what it says of itself.
  affiliationsOfPage,
  candidatesOfHosts,
];
