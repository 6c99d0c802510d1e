/** The words that open a clause, and how it hangs on the one before it by them. */

import { pattern } from '../../text/pattern.ts';

/** How a clause is opened: its own statement, or one hanging on another by these words. */
export type Opening = 'PLAIN' | 'WHERE' | 'WHICH' | 'WHO' | 'BEFORE' | 'AFTER' | 'WHILE';

/** Small words that mean a place named before, as a part of patterns. */
export const WHERE = '(?:where|wo|där|hvor|kde|où|dove|donde|gdzie|waar|onde|at which|from which|in which)';
/** What may stand before the words that open a clause. */
export const STEM = /^(?:(?:and|but|und|et|y|e|i|shortly|immediately|just|long|both)\s|[,\s(])*/u;
/** A clause of the place before it. */
export const IS_WHERE = new RegExp(`^(?:(?:and|from)\\s)?${WHERE}(?![\\p{L}])`, 'iu');
/** The openings by the words behind the stem, in the order in which they are asked. */
export const OPENINGS: readonly (readonly [Opening, RegExp])[] = [
  [
    'WHERE',
    new RegExp(
      `^(?:(?:from\\s)?${WHERE}(?![\\p{L}])|on\\swhose\\s(?:faculty|staff)\\s|to\\s(?:lead|head|direct|run|chair|(?:co-?)?found|set up|establish)\\s|there,?\\s(?:he|she|they|Ⓢ)\\s)`,
      'iu',
    ),
  ],
  [
    'WHICH',
    pattern('u')`
      ^(?:
        qu['’](?:il|elle)|(?:den|die|das)\s(?:er|sie)|che\s(?:dirige|coordina|ha diretto)
        |que\s(?:dirige|dirigió|coordina|coordena)|(?:którym|którą)\s(?:kieruje|kierował)
      )(?!\p{L})
      |^(?:that\s)?(?:he|she|they)\s(?:has\s)?(?:co-?)?founded(?=[\s,.;)]*(?:Ⓟ|with\s|together\s|$))
      |^that\s(?:he|she|they)\s(?:co-?)?founded\s
      |^(?:(?:of|with|from|under|for|through|by|at|in|during)\s)?(?:which|whom|whose)(?![\p{L}])
      |^\p{Ll}+\sof\swhom(?!\p{L})
      |^(?:a|an|the)\s(?:position|post|role|job|title|chair|appointment|office|program)\b
    `,
  ],
  ['WHO', /^(?:who|qui|che)(?![\p{L}])/u],
  [
    'BEFORE',
    /^(?:(?:before|prior to|previous to|until|avant de|bevor|ehe|voordat|alvorens|zanim|antes de|prima di)\s(?!that\b|this\b|it,|which\b)|avant d['’]\p{Ll})/iu,
  ],
  [
    'AFTER',
    /^(?:after|following|upon|having|après|nachdem|nach|nadat|tras|después de|dopo|após)\s(?!that\b|this\b|which\b)/iu,
  ],
  ['WHILE', /^(?:while|when|als)\s/iu],
];
