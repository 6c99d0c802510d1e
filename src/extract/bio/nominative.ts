/** Names of organisations as they stand in a dictionary, where a sentence bends them: "Uniwersytecie Warszawskim", "Deutschen Museum". */

import { keepAnswers } from '../../text/kept-answers.ts';
import { pattern } from '../../text/pattern.ts';

const MOST_NAMES = 5_000;
const POLISH_HEADS: readonly (readonly [RegExp, string])[] = [
  [/^Uniwersyte(?:cie|tu|tem)(?!\p{L})/u, 'Uniwersytet'],
  [/^Instytu(?:cie|tu|tem)(?!\p{L})/u, 'Instytut'],
  [/^Politechni(?:ce|ki|ką)(?!\p{L})/u, 'Politechnika'],
  [/^Akademi(?:i|ę|ą)(?!\p{L})/u, 'Akademia'],
  [/^Szkole Głównej(?!\p{L})/u, 'Szkoła Główna'],
  [/^Muzeum(?!\p{L})/u, 'Muzeum'],
  [/^Zakła(?:d|dzie|du|dem)(?!\p{L})/u, 'Zakład'],
  [/^Wydzia(?:le|łu|łem)(?!\p{L})/u, 'Wydział'],
  [/^Katedr(?:ze|y|ą)(?!\p{L})/u, 'Katedra'],
  [/^Pracown[ię]ą?(?!\p{L})/u, 'Pracownia'],
  [/^Zespo(?:le|łu|łem)(?!\p{L})/u, 'Zespół'],
  [/^Centrum(?= \p{L}+ym(?!\p{L}))/u, 'Centrum'],
];

/** The Czech universities are bent in every sentence: "na Univerzitě Karlově", "Masarykovy univerzity". */
const CZECH: readonly (readonly [RegExp, string])[] = [
  [/Univerzit(?:ě|y|u|ou) (\p{Lu}\p{L}+ov)(?:ě|y|u|ou)(?!\p{L})/u, 'Univerzita $1a'],
  [/Univerzit(?:ě|y|u|ou)(?!\p{L})/u, 'Univerzita'],
  [/(\p{Lu}\p{L}+ov)(?:ě|y|u|ou) univerzit(?:ě|y|u|ou)(?!\p{L})/u, '$1a univerzita'],
  [/(\p{Lu}\p{L}+[kn])(?:é|ou) univerzit(?:ě|y|u|ou)(?!\p{L})/u, '$1á univerzita'],
  [/^(\p{Lu}\p{L}+ého) univerzit(?:ě|y|u|ou)(?!\p{L})/u, 'Univerzita $1'],
  [/([Vv])ysok(?:ém|ého|ým) učení(?:m)? technick(?:ém|ého|ým)(?!\p{L})/u, '$1ysoké učení technické'],
  [/^Česk(?:ém|ého|ým)(?= vysoké)/u, 'České'],
];

const CALIFORNIA = pattern('u')`
  ^(?:
    Université de Californie|Universidad de California|Universidade da Califórnia|Università della California
    |Universität von Kalifornien
  )(?:\s(?:à|en|em|a|in)|,)\s(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$
`;

/** "Physikalisch-Technischen Bundesanstalt", "Philosophischen Fakultät". */
const FEMININE = pattern('u')`
  ^(\p{Lu}[\p{L}-]+)en (
    \p{L}*(?:
      [Uu]niversität|[Aa]kademie|[Hh]ochschule|[Bb]ibliothek|[Gg]emeinschaft|[Gg]esellschaft|[Aa]nstalt
      |[Ff]akultät|[Kk]linik|[Ss]tiftung|[Nn]otenbank|[Zz]entralbank|[Ss]ammlung
    )
  )(?!\p{L})
`;

/** The name in its first case, as far as the endings tell; other names as they are. */
export const nominative = keepAnswers(MOST_NAMES, (name: string): string => {
  for (const [bent, head] of POLISH_HEADS) {
    if (!bent.test(name)) continue;
    const isFeminine = head.endsWith('a');
    return name
      .replace(/^((?:Muzeum|Centrum) \p{L}+?)ym(?!\p{L})/u, '$1e')
      .replace(bent, head)
      .replace(/^(\p{L}+(?: \p{Lu}\p{L}+na)?) (\p{Lu}\p{L}+?)(s|z)(?:kim|kiego)(?!\p{L})/u, '$1 $2$3ki')
      .replace(/^(\p{L}+) (\p{Lu}\p{L}+?)(?:nym|nego)(?!\p{L})/u, '$1 $2ny')
      .replace(/^(\p{L}+) (\p{Lu}\p{L}+?)(?:ckim|ckiego)(?!\p{L})/u, '$1 $2cki')
      .replace(isFeminine ? /^(\p{L}+) (\p{Lu}\p{L}+?)iej(?!\p{L})/u : /$^/u, '$1 $2a')
      .replace(isFeminine ? /^(\p{L}+) (\p{Lu}\p{L}+?)ej(?!\p{L})/u : /$^/u, '$1 $2a');
  }
  if (/[Uu]niverzit|[Vv]ysok/.test(name)) return CZECH.reduce((bent, [form, first]) => bent.replace(form, first), name);
  const campus = CALIFORNIA.exec(name)?.[1];
  if (campus) return `University of California, ${campus}`;
  return name
    .replace(/^MPI (?=für\s)/, 'Max-Planck-Institut ')
    .replace(/^((?:Bundes|Landes)\p{Ll}+(?:amt|gericht|institut|ministerium|archiv))e?s$/u, '$1')
    .replace(
      /^(\p{Lu}[\p{L}-]+)en ((?:\p{L}+-)?Museum|Zentrum|Institut|Kolleg|Forschungszentrum|Archäologische|Krebsforschungszentrum)s?(?!\p{L})/u,
      '$1es $2',
    )
    .replace(/^(\p{Lu}\p{L}+)en (\p{Lu}\p{L}+)en (Institut|Museum|Zentrum)s?(?!\p{L})/u, '$1es $2es $3')
    .replace(
      /^(Deutsch|Österreichisch|Schweizerisch|Bayerisch|Europäisch)en (\p{Lu}\p{L}*(?:dienst|[Rr]at|verband|verein|funk|bund|tag))e?s?(?!\p{L})/u,
      '$1er $2',
    )
    .replace(/^((?:\p{Lu}\p{L}*-)*(?:Institut|Zentrum|Archiv|Museum))s(?= )/u, '$1')
    .replace(
      /^(\p{Lu}\p{L}+[ck])i(?:ego|m) Uniwersyte(?:tu|cie|tem) (\p{Lu}\p{L}+?n)(?:ego|ym)(?!\p{L})/u,
      '$1i Uniwersytet $2y',
    )
    .replace(FEMININE, '$1e $2')
    .replace(
      /^(\p{Lu}\p{L}+k)i(?:ego|m) Instytu(?:tu|cie|tem) (\p{Lu}\p{L}+n)(?:ego|ym)(?!\p{L})/u,
      '$1i Instytut $2y',
    );
});
