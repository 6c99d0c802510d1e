/** Who was at an institution: ever, or on one day, certainly or possibly. */
import { useLocation } from 'preact-iso';
import { dateInWords } from '../../text/date-words.ts';
import { useAsk } from '../api/use-ask.ts';
import { Pages } from '../parts/pages.tsx';
import { Panel } from '../parts/panel.tsx';
import { WhoWasHereDocument, type WhoWasHereQuery } from './documents.gen.ts';

const PAGE = 50;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Row = NonNullable<WhoWasHereQuery['institution']>['affiliations']['nodes'][number];

export function WhoWasHere({ slug }: { readonly slug: string }) {
  const { query, path, route } = useLocation();
  const asOf = query.asOf !== undefined && DAY.test(query.asOf) ? query.asOf : null;
  const { after } = query;
  const asked = useAsk(WhoWasHereDocument, {
    slug,
    first: PAGE,
    ...(asOf === null ? {} : { asOf }),
    ...(after ? { after } : {}),
  });
  const addressOf = (change: Readonly<Record<string, string | null>>) => {
    const kept = { ...(asOf === null ? {} : { asOf }), ...change };
    const parameters = new URLSearchParams(
      Object.entries(kept).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    );
    return parameters.size === 0 ? path : `${path}?${parameters}`;
  };
  const connection = asked.data?.institution?.affiliations;
  return (
    <Panel
      title={
        <>
          Who was here <span class="count">{connection?.totalCount.toLocaleString('en')}</span>
        </>
      }
      asked={asked}
      pick={(answer) => answer.institution?.affiliations.nodes ?? []}
      empty={
        asOf === null
          ? 'Nobody is known to have been here.'
          : `Nobody is known to have been here on ${dateInWords(asOf)}.`
      }
      lines={8}
      aside={
        <span class="day-choice no-print">
          <label>
            on the day{' '}
            <input
              type="date"
              value={asOf ?? ''}
              onChange={({ currentTarget: { value } }) => {
                if (value === '' || DAY.test(value)) route(addressOf({ asOf: value || null }), true);
              }}
            />
          </label>
          {asOf === null ? null : <a href={addressOf({ asOf: null })}>ever</a>}
        </span>
      }
    >
      {(rows) => (
        <>
          <div class="wide">
            <table>
              <thead>
                <tr>
                  <th scope="col">Who</th>
                  <th scope="col">As</th>
                  <th scope="col">When</th>
                  {asOf === null ? null : <th scope="col">On that day</th>}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row" class="name">
                      <a href={`/speakers/${row.speaker.slug}`}>{row.speaker.name}</a>
                    </th>
                    <td>{asWhat(row)}</td>
                    <td>{periodOf(row)}</td>
                    {asOf === null ? null : <td>{row.certainty === 'CERTAIN' ? 'certainly' : 'possibly'}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {connection === undefined ? null : (
            <Pages pageInfo={{ ...connection.pageInfo, hasPreviousPage: false }} addressOf={addressOf} />
          )}
        </>
      )}
    </Panel>
  );
}

function asWhat({ role, unit, kind }: Row): string {
  const words = role ?? (kind === 'OTHER' ? '' : kind.charAt(0) + kind.slice(1).toLowerCase());
  return [words, unit ?? ''].filter((part) => part !== '').join(', ');
}

function periodOf({ start, end, ongoing }: Row): string {
  if (start !== null && end !== null)
    return start === end ? dateInWords(start) : `${dateInWords(start)}–${dateInWords(end)}`;
  if (start !== null) return ongoing === 'YES' ? `since ${dateInWords(start)}` : `from ${dateInWords(start)}`;
  if (end !== null) return `until ${dateInWords(end)}`;
  return ongoing === 'YES' ? 'when last told of' : 'not known';
}
