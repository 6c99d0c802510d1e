/** The questions that GraphiQL opens with, one a tab. They ask for what the sample and the first announcement hold. */

export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    title: 'All talks on a topic',
    query: `# All talks on non-convex optimization, in any spelling,
# and why each one matched
query TalksOnATopic {
  talks(about: "non-convex optimization", first: 10) {
    totalCount
    edges {
      score
      matchedBy { kind quote topic { label } }
      node {
        title
        date
        speakers { name }
        institutions { name }
        series { name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    title: 'Where was this speaker, and when',
    query: `# Where was this speaker, and when?
# Each answer with the words that say so
query WhereWasThisSpeaker {
  speakers(search: "Sra", first: 5) {
    nodes {
      name
      affiliations {
        kind
        role
        unit
        institution { name partOf { name } }
        start
        end
        ongoing
        precedes { institution { name } }
        evidence { quote }
      }
    }
  }
}
`,
  },
  {
    title: 'Who was there on that day',
    query: `# Who was at an institution on a day, for certain or possibly?
query WhoWasThere {
  institutions(search: "MIT", first: 1) {
    nodes {
      name
      affiliations(asOf: "2014-05-01", first: 10) {
        nodes { certainty role unit speaker { name } start end }
      }
      topics(first: 5) { count topic { label } }
    }
  }
}
`,
  },
];
