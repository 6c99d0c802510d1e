/** Finds where a text stops telling of its subject and turns to those who may come: drinks, registration, who invites. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { sentenceStarts } from './sentence-ends.ts';

/** "The lecture begins at 7:30 p.m. in Hall 2." */
const SAYS_HOUR = inAnyCase(pattern('u')`
  ^(?:the|this) (?:talk|lecture|seminar|event|colloquium|presentation)
    \s(?:begins|starts|will (?:begin|start|be held|take place)|takes place)(?=\s(?:promptly )?(?:at|from) \d)
`);
const CLOSING = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    # English
    (?:the|this) (?:talk|lecture|seminar|event|colloquium|defen[cs]e|session)
      (?: series)? (?:will be|is) (?:also )?(?:
        followed|preceded|recorded|streamed|live-?streamed|broadcast|free|open to|hybrid|hosted|organi[sz]ed
        |sponsored|co-?sponsored|supported|in person|online
      )
    |(?:both|all|the (?:two|three)|these) (?:\p{L}+ )?(?:talks|lectures|seminars|sessions|presentations|meetings)
      \s(?:(?:will )?(?:be|take|start|begin|happen)|are)(?!\p{L})(?=.{0,40}(?:
        \d|place|room|hall|online|zoom|hybrid|in person|free|open|recorded|streamed|followed|auditorium
      ))
    |(?:the|this) (?:talk|lecture|seminar|event|colloquium|defen[cs]e|session)
      \s(?:(?:will )?takes? place|(?:will be|is) (?:held|given|on zoom|virtual))(?!\p{L})
    |(?:\p{L}+ ){1,4}(?:is visiting|will be visiting|will be around|is around|will be in town)
      \s(?:us|the|until|till|from|all|for|on|in|between)(?!\p{L})
    |(?:
      coffee|tea|lunch|pizza|refreshments|drinks|cookies|snacks|light refreshments|wine
      |a (?:light )?(?:wine )?(?:reception|lunch)|the reception
    )(?!\p{L}).{0,60}(?<!\p{L})(?:served|provided|available|follows?|offered|held)(?!\p{L})
    |(?:all|everyone|everybody)(?: (?:is|are))?(?: (?:warmly|cordially))? (?:welcome|invited)
    |(?:free and )?open to (?:the public|all)|no registration|registration (?:is|not)
    |(?:please|kindly) (?:register|rsvp|contact|sign up|join us|e-?mail|let (?:us|me)|bring)
    |rsvp|tickets?(?: prices?)? (?:are|is|cost)(?!\p{L})(?=.{0,40}(?:[$£€\d]|free|available|required|on sale))
    |after the (?:talk|seminar|lecture|colloquium|event),? (?:we|there|the speaker|all)(?!\p{L})
    |(?:sandwiches|cake|coffee and cake|food|beer|apéro|aperitif)(?!\p{L}).{0,60}(?<!\p{L})
      (?:served|provided|available|follows?|offered|afterwards)(?!\p{L})
    |(?:coffee|tea) and (?:cake|cookies|biscuits)(?!\p{L})
    |(?:the|a) (?:thesis|dissertation) (?:is|can be|will be) (?:available|at|found|on display)
    |more events|for (?:more|further|additional) (?:information|details)|for the zoom|zoom (?:link|id)
    |to (?:join|attend|register|be added to|sign up)(?!\p{L})|to meet with
    |if you (?:would like|wish|want|are interested in|need|plan) (?:to )?
      (?:attend|join|meet|register|come|a|receive)
    |hosted by|organi[sz]ed by|sponsored by|join us|we (?:look forward|hope to see)|admission is
    # German
    |(?:beide|alle|die) vorträge (?:finden|werden|beginnen|sind)|der vortrag (?:findet|wird)
    |im anschluss|der eintritt|eintritt frei|anmeldung|alle interessierten
    # French
    |(?:les deux|tous les) (?:exposés|séminaires) (?:auront|ont|seront)|(?:l['’]exposé|le séminaire) (?:aura|se tiendra|sera)
    |la soutenance (?:sera|est)|un pot|entrée libre|vous êtes (?:tous|toutes|cordialement)
    # Spanish
    |(?:ambas|las dos|ambos|los dos) (?:charlas|seminarios) (?:se|serán|tendrán)|(?:la charla|el seminario) (?:se|tendrá)
    |entrada libre|al (?:término|finalizar)
    # Italian
    |(?:entrambi|i due) (?:i )?seminari (?:si|saranno)|il seminario (?:si|sarà|avrà)
    |ingresso libero|tutti gli interessati
    # Dutch
    |na afloop|de toegang|iedereen is
    # Polish
    |wszystkich|zapraszamy|serdecznie
  )
`);
/** What comes behind a notice is one as well; a text has few of them. */
const MOST = 4;
const TAIL = 700;
const LEAST = 60;

/** Whether a paragraph begins with such a notice. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text.slice(0, 160)) || saysHour(text);
}

/** Whether it says at which hour the talk begins. */
export function saysHour(text: string): boolean {
  return SAYS_HOUR.test(text.slice(0, 160));
}

/** Where the notices at the end of a text begin; its length when there are none. */
export function closingStart(text: string): number {
  const from = Math.max(0, text.length - TAIL);
  const starts = sentenceStarts(text.slice(from)).map((start) => start + from);
  let end = text.length;
  for (const start of starts.slice(-MOST).reverse()) {
    if (start < LEAST) break;
    if (isClosing(text.slice(start, start + 160))) end = start;
  }
  return end;
}
