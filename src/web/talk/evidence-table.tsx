/** What was read of a talk, field by field, with the words that say so and where they stand. */
import { dateInWords } from '../../text/date-words.ts';
import type { TalkEvidenceQuery } from './documents.gen.ts';

type Evidence = NonNullable<TalkEvidenceQuery['talk']>['evidence'];

const METHODS: Readonly<Record<string, string>> = {
  RULE: 'rule',
  IMPORT: 'field of the format',
  MODEL: 'model',
  HUMAN: 'a person',
};

/** `speaker.affiliation` as "speaker affiliation", `endTime` as "end time". */
function fieldInWords(field: string): string {
  return field.replace(/\.|(?=[A-Z])/g, ' ').toLowerCase();
}

const LONGEST_QUOTE = 240;

export function EvidenceTable({ evidence }: { readonly evidence: Evidence }) {
  const sources = new Map(evidence.map(({ source }) => [source.id, source]));
  const numbers = new Map([...sources.keys()].map((id, index) => [id, index + 1]));
  return (
    <>
      <div class="wide evidence">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Words</th>
              <th scope="col">How</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ field, quote, method, confidence, source }) => (
              <tr key={`${field} ${quote} ${source.id}`}>
                <th scope="row">{fieldInWords(field)}</th>
                <td>
                  {quote === null ? '—' : quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}
                </td>
                <td>
                  {METHODS[method] ?? method}, {Math.round(confidence * 100)} %
                </td>
                <td>{numbers.get(source.id)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ol class="sources">
        {[...sources.values()].map(({ id, uri, format, importedAt }) => (
          <li key={id}>
            {numbers.get(id)}:{' '}
            {uri !== null && /^https?:\/\//.test(uri) ? (
              <a href={uri} rel="noopener noreferrer">
                {uri}
              </a>
            ) : (
              (uri ?? 'pasted text')
            )}
            , {format.toLowerCase()}, imported {dateInWords(importedAt.slice(0, 10))}
          </li>
        ))}
      </ol>
    </>
  );
}
