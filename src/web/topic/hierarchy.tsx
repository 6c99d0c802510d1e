/** A topic's place in the hierarchy: what is above it, itself, what is below. */
import type { TopicPageQuery } from './documents.gen.ts';

type Topic = NonNullable<TopicPageQuery['topic']>;

interface Step {
  readonly slug: string;
  readonly label: string;
}

/** Ways from the top to the topic, as far as three levels up; a topic may stand below several others. */
function waysTo(topic: Topic): readonly (readonly Step[])[] {
  const ways = topic.broader.flatMap((parent) =>
    parent.broader.length === 0
      ? [[parent]]
      : parent.broader.flatMap((above) =>
          above.broader.length === 0 ? [[above, parent]] : above.broader.map((top) => [top, above, parent]),
        ),
  );
  return ways.slice(0, 4);
}

export function Hierarchy({ topic }: { readonly topic: Topic }) {
  const { narrower, related, label } = topic;
  const ways = waysTo(topic);
  return (
    <nav class="hierarchy" aria-label="Place among topics">
      {ways.map((way) => (
        <ol key={way.map(({ slug }) => slug).join('/')} class="way">
          {way.map(({ slug, label: words }) => (
            <li key={slug}>
              <a href={`/topics/${slug}`}>{words}</a>
            </li>
          ))}
          <li aria-current="page">{label}</li>
        </ol>
      ))}
      <Row title="Narrower" steps={narrower} />
      <Row title="Related" steps={related} />
    </nav>
  );
}

function Row({ title, steps }: { readonly title: string; readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <div class="below">
      <span class="soft">{title}</span>
      <ul class="inline">
        {steps.map(({ slug, label }) => (
          <li key={slug}>
            <a href={`/topics/${slug}`}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
