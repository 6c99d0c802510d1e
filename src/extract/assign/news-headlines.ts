/** Tells the headlines of news, which say what somebody does, from titles. */

import { pattern } from '../../text/pattern.ts';

/** What the headlines of news say of somebody. */
const NEWS = pattern('u')`
  (?<!\p{L})(?:
    # English
    to (?:speak|give|deliver|present|lecture|talk|discuss|visit|receive|join|headline|keynote|defend|open)
    |wins?|won|receives?|received|awarded|named|appointed|elected|honou?red|joins?|joined|returns?|returned
    |visits?|visited|gives?|gave|delivers?|delivered|presents?|presented|speaks?|spoke|talks?|lectures?
    |defends?|defended|discusses|explains|announces
    # German
    |spricht|hält|erhält|verteidigt|besucht
    # French
    |parlera|donnera|reçoit|présente
    # Spanish
    |hablará|impartirá|dará|visita|recibe
    # Italian
    |parlerà|terrà|riceve
    # Portuguese
    |falará|recebe
    # Dutch
    |spreekt|houdt|ontvangt
    # Polish
    |wygłosi|otrzymał[ao]?
  )(?!\p{L})
`;

/** "Ecologist Ada Byron wins Linnaeus Medal": a line that says what somebody does. */
export function tellsOf(text: string, name: string): boolean {
  const family = name.split(' ').at(-1) ?? '';
  const at = family.length > 2 ? text.indexOf(family) : -1;
  return (
    at >= 0 && !text.slice(0, at).includes('?') && NEWS.test(text.slice(at + family.length)) && !/["“„«]/.test(text)
  );
}
