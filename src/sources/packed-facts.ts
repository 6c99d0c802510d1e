/** Facts of a record as they are stored: deflated, since their names and most of their words are said again and again. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Stands before what this version has packed; the text of facts itself begins with a brace. */
const PACKED = '1:';
/** Shorter ones gain little. */
const WORTH_PACKING = 400;
/** Enough for one announcement; what is larger only takes longer to set up. */
const SETTINGS = { level: 6, memLevel: 6, windowBits: 13 };

/** What nearly all facts hold. Stores are read with it: a better one needs another mark than `1:`, and this one has to stay beside it. */
const DICTIONARY = Buffer.from(
  [
    '"rule":"career/clause","rule":"bio/name","rule":"person/line","rule":"topic/phrase",',
    '"rule":"topic/keyword","rule":"series/heading","rule":"date/labelled","rule":"time/labelled"',
    '{"kind":"EMPLOYMENT","role":{"value":"Professor"},"institution":{"value":"University of "},',
    '"unit":{"value":"Department of "},"field":null,"start":null,"end":null,"ongoing":"YES","precedes":[],',
    '"atEvent":false}',
    '"method":"RULE","confidence":0.8},"method":"RULE","confidence":0.9},"kind":{"value":"SEMINAR"},',
    '"url":{"value":"https://www.","kind":"OTHER"}',
    '{"start":0,"end":1000,"uid":"@example.org","revision":0,"kind":null,"status":null,"title":{"value":"",',
    '"quote":"","start":,"end":,"rule":"import/summary","method":"IMPORT","confidence":0.9},',
    '"abstract":{"value":"We study the of and in a ","quote":"\\r\\n ","start":,"end":,',
    '"rule":"abstract/passage","method":"IMPORT","confidence":0.85},',
    '"date":{"value":"2024-01-","quote":"202","start":,"end":,"rule":"import/date","method":"IMPORT","confidence":0.99},',
    '"startTime":{"value":"16:00","quote":"1600","start":,"end":,"rule":"import/time","method":"IMPORT","confidence":0.99},',
    '"endTime":{"value":"17:00","quote":"1700","start":,"end":,"rule":"import/time","method":"IMPORT","confidence":0.99},',
    '"timeZone":{"value":"Europe/Berlin","start":,"end":,"rule":"import/tzid","method":"IMPORT","confidence":0.99},"language":null,',
    '"location":{"value":"Room ","start":,"end":,"rule":"import/location","method":"IMPORT",',
    '"confidence":0.99},"url":null,"series":null,"hostInstitution":null,',
    '"appearances":[{"role":"SPEAKER","name":{"value":"","start":,"end":,"rule":"import/summary","method":"IMPORT","confidence":0.675},',
    '"affiliations":[{"value":"University of ","start":,"end":,"rule":"affiliation/beside-name","method":"IMPORT","confidence":0.9}]}],',
    '"people":[{"name":{"value":"","start":,"end":,"rule":"import/summary","method":"IMPORT",',
    '"confidence":0.675},"homepage":null,"career":[],"interests":[],"other":[]}],"mentions":[],',
    '"topics":[{"value":"","start":,"end":,"rule":"topic/vocabulary","method":"IMPORT",',
    '"confidence":0.9},{"value":"","start":,"end":,"rule":"topic/vocabulary","method":"IMPORT",',
    '"confidence":0.7}],"topicCandidates":[],"resources":[]}',
  ].join(''),
);

/** The text of facts as it is to be stored. */
export function packedFacts(text: string): string {
  if (text.length < WORTH_PACKING) return text;
  return PACKED + deflateRawSync(text, { ...SETTINGS, dictionary: DICTIONARY }).toString('base64');
}

/** The text of facts as they are stored, by whichever version. */
export function unpackedFacts(stored: string): string {
  if (!stored.startsWith(PACKED)) return stored;
  const bytes = Buffer.from(stored.slice(PACKED.length), 'base64');
  return inflateRawSync(bytes, { dictionary: DICTIONARY }).toString();
}
