/** The lists of speakers, institutions, topics and series. */
import { useLocation } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { Links } from '../parts/links.tsx';
import {
  InstitutionListDocument,
  type InstitutionListQueryVariables,
  SeriesListDocument,
  SpeakerListDocument,
  type SpeakerListQueryVariables,
  TopicListDocument,
  type TopicListQueryVariables,
} from './documents.gen.ts';
import { ListFrame } from './list-frame.tsx';
import { listVariables } from './list-view.ts';

const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;
const BY_TALKS = { field: 'TALK_COUNT', direction: 'DESC' } as const;
const NAME_OR_TALKS = [
  ['name', 'By name'],
  ['talks', 'Most talks first'],
] as const;

/** The page of `/speakers`. */
export function SpeakerList() {
  const { query } = useLocation();
  const { topic, institution, asOf } = query;
  const where = { ...(topic ? { topic } : {}), ...(institution ? { institution } : {}), ...(asOf ? { asOf } : {}) };
  const variables: SpeakerListQueryVariables = {
    ...listVariables(query, { name: BY_NAME, talks: BY_TALKS }),
    ...(Object.keys(where).length === 0 ? {} : { where }),
  };
  const asked = useAsk(SpeakerListDocument, variables);
  return (
    <ListFrame
      title="Speakers"
      path="/speakers"
      document={SpeakerListDocument}
      variables={variables}
      asked={asked}
      orders={NAME_OR_TALKS}
    >
      {({ slug, name, topics }) => (
        <>
          <a href={`/speakers/${slug}`}>{name}</a>
          <span class="beside">
            <Links noun="topics" things={topics.map(({ topic: one }) => ({ slug: one.slug, name: one.label }))} />
          </span>
        </>
      )}
    </ListFrame>
  );
}

/** The page of `/institutions`. */
export function InstitutionList() {
  const { query } = useLocation();
  const { countryCode, partOf } = query;
  const where = { ...(countryCode ? { countryCode } : {}), ...(partOf ? { partOf } : {}) };
  const variables: InstitutionListQueryVariables = {
    ...listVariables(query, {
      name: BY_NAME,
      talks: BY_TALKS,
      speakers: { field: 'SPEAKER_COUNT', direction: 'DESC' } as const,
    }),
    ...(Object.keys(where).length === 0 ? {} : { where }),
  };
  const asked = useAsk(InstitutionListDocument, variables);
  return (
    <ListFrame
      title="Institutions"
      path="/institutions"
      document={InstitutionListDocument}
      variables={variables}
      asked={asked}
      orders={[...NAME_OR_TALKS, ['speakers', 'Most people first']]}
    >
      {({ slug, name, city, countryCode: country, partOf: above }) => (
        <>
          <a href={`/institutions/${slug}`}>{name}</a>
          <span class="beside">
            {above.length > 0 ? (
              <Links noun="institutions" things={above} />
            ) : (
              [city, country].filter((part) => part !== null).join(', ')
            )}
          </span>
        </>
      )}
    </ListFrame>
  );
}

/** The page of `/topics`. */
export function TopicList() {
  const { query } = useLocation();
  const { under } = query;
  const variables: TopicListQueryVariables = {
    ...listVariables(query, { label: { field: 'LABEL', direction: 'ASC' } as const, talks: BY_TALKS }),
    ...(under ? { where: { under } } : {}),
  };
  const asked = useAsk(TopicListDocument, variables);
  return (
    <ListFrame
      title="Topics"
      path="/topics"
      document={TopicListDocument}
      variables={variables}
      asked={asked}
      orders={[
        ['label', 'By name'],
        ['talks', 'Most talks first'],
      ]}
    >
      {({ slug, label, broader, definition }) => (
        <>
          <a href={`/topics/${slug}`} title={definition ?? undefined}>
            {label}
          </a>
          <span class="beside">
            <Links noun="topics" things={broader.map((one) => ({ slug: one.slug, name: one.label }))} />
          </span>
        </>
      )}
    </ListFrame>
  );
}

/** The page of `/series`. */
export function SeriesList() {
  const { query } = useLocation();
  const variables = listVariables(query, {});
  const asked = useAsk(SeriesListDocument, variables);
  return (
    <ListFrame
      title="Series"
      path="/series"
      document={SeriesListDocument}
      variables={variables}
      asked={asked}
      orders={[]}
    >
      {({ slug, name, host }) => (
        <>
          <a href={`/series/${slug}`}>{name}</a>
          <span class="beside">{host === null ? null : <Links noun="institutions" things={[host]} />}</span>
        </>
      )}
    </ListFrame>
  );
}
