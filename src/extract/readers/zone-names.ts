/** Tells the IANA name of a time zone from the ways in which calendars write it. */

/** The names that Microsoft's calendars use; from the CLDR table of Windows zones, those of universities' zones. */
const WINDOWS = new Map(
  `Hawaiian Standard Time=Pacific/Honolulu; Alaskan Standard Time=America/Anchorage; Pacific Standard Time=America/Los_Angeles;
  US Mountain Standard Time=America/Phoenix; Mountain Standard Time=America/Denver; Central Standard Time=America/Chicago;
  Central Standard Time (Mexico)=America/Mexico_City; Canada Central Standard Time=America/Regina; Eastern Standard Time=America/New_York;
  SA Pacific Standard Time=America/Bogota; Atlantic Standard Time=America/Halifax; Pacific SA Standard Time=America/Santiago;
  Newfoundland Standard Time=America/St_Johns; E. South America Standard Time=America/Sao_Paulo; Argentina Standard Time=America/Buenos_Aires;
  Azores Standard Time=Atlantic/Azores; GMT Standard Time=Europe/London; Greenwich Standard Time=Atlantic/Reykjavik;
  W. Europe Standard Time=Europe/Berlin; Romance Standard Time=Europe/Paris; Central Europe Standard Time=Europe/Budapest;
  Central European Standard Time=Europe/Warsaw; GTB Standard Time=Europe/Bucharest; FLE Standard Time=Europe/Kiev;
  Turkey Standard Time=Europe/Istanbul; Israel Standard Time=Asia/Jerusalem; Egypt Standard Time=Africa/Cairo;
  South Africa Standard Time=Africa/Johannesburg; Russian Standard Time=Europe/Moscow; Arab Standard Time=Asia/Riyadh;
  Arabian Standard Time=Asia/Dubai; Iran Standard Time=Asia/Tehran; Pakistan Standard Time=Asia/Karachi;
  India Standard Time=Asia/Kolkata; Bangladesh Standard Time=Asia/Dhaka; SE Asia Standard Time=Asia/Bangkok;
  China Standard Time=Asia/Shanghai; Singapore Standard Time=Asia/Singapore; Taipei Standard Time=Asia/Taipei;
  W. Australia Standard Time=Australia/Perth; Tokyo Standard Time=Asia/Tokyo; Korea Standard Time=Asia/Seoul;
  Cen. Australia Standard Time=Australia/Adelaide; E. Australia Standard Time=Australia/Brisbane; AUS Eastern Standard Time=Australia/Sydney;
  New Zealand Standard Time=Pacific/Auckland; UTC=UTC`
    .split(/;\s+/)
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), pair.slice(equals + 1)];
    }),
);
/** An IANA name, also behind a prefix such as "/freeassociation.sourceforge.net/". */
const IANA = /(?:^|\/)((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada)\/[A-Za-z_+/-]+)$/;

/** The IANA name of a printed zone ("W. Europe Standard Time"), or null when it is none that this machine knows. */
export function ianaZoneOf(printed: string): string | null {
  const name = printed.trim();
  const known = WINDOWS.get(name) ?? (/^(?:Etc\/)?(?:UTC|GMT|Z)$/.test(name) ? 'UTC' : IANA.exec(name)?.[1]);
  return known !== undefined && isZone(known) ? known : null;
}

/** Asked once a name, since the answer takes as long as reading an event; there are some six hundred names that are zones. */
const ZONES = new Set<string>();

function isZone(name: string): boolean {
  if (ZONES.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    ZONES.add(name);
    return true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}
