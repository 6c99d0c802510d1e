/** The named and numbered characters of HTML that announcements use. */

const NAMED = new Map(
  (
    'nbsp \u00a0 amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ ldquo “ rdquo ” sbquo ‚ bdquo „ laquo « raquo » lsaquo ‹ rsaquo › ' +
    'bull • middot · deg ° times × minus − plusmn ± trade ™ reg ® copy © euro € pound £ sect § infin ∞ rarr → larr ← le ≤ ge ≥ ne ≠ ' +
    'agrave à aacute á acirc â atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ntilde ñ ' +
    'ograve ò oacute ó ocirc ô otilde õ ouml ö oslash ø oelig œ ugrave ù uacute ú ucirc û uuml ü yacute ý yuml ÿ szlig ß eth ð thorn þ ' +
    'Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï Ntilde Ñ ' +
    'Ograve Ò Oacute Ó Ocirc Ô Otilde Õ Ouml Ö Oslash Ø OElig Œ Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý scaron š Scaron Š ' +
    'alpha α beta β gamma γ delta δ epsilon ε lambda λ mu μ nu ν pi π rho ρ sigma σ tau τ phi φ psi ψ omega ω Gamma Γ Delta Δ Lambda Λ Sigma Σ Omega Ω ' +
    'shy \u00ad zwnj \u200c zwj \u200d ensp \u2002 emsp \u2003 thinsp \u2009'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 0) pairs.push([word, words[at + 1] ?? '']);
      return pairs;
    }, []),
);

/** Each entity of a text. */
export const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});/g;

/** The character of an entity as printed ("&eacute;", "&#233;", "&#xe9;"), or null when it is none; all spaces are one plain space. */
export function characterOf(entity: string): string | null {
  const name = entity.replace(/^&|;$/g, '');
  if (!name.startsWith('#')) {
    const named = NAMED.get(name);
    return named === undefined ? null : asSpace(named);
  }
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isNaN(code) || code === 0 || code > 0x10ffff ? null : asSpace(String.fromCodePoint(code));
}

function asSpace(character: string): string {
  return /^\s$/.test(character) || character === '' ? ' ' : character;
}
