/** The one talk of the sample that did take place: the announcement that Talkgraph was begun with, told anew. */
import type { ImportFormat } from '../extract/understanding.ts';

const text = `Title: Some surprising gaps between optimization theory and ML practice

Speaker: Suvrit Sra (MIT)
Date: 12 November 2021

Abstract: What proofs assume and what training does are not always the same. The speaker looks at two places where they part,
both of them in non-convex optimization. First, losses of real networks have kinks: with ReLU units one has to do with
non-differentiable optimization, which most papers leave out. Second, stochastic gradient methods on such networks may never
settle down, a puzzle for deep learning theory. Partial answers and a list of questions will be presented. Much of the material
stems from the doctoral thesis of Jingzhao Zhang (MIT).

Bio: Suvrit Sra is Associate Professor in the Department of Electrical Engineering and Computer Science (EECS) at MIT.
He is also core faculty of two units there, the Laboratory for Information and Decision Systems (LIDS) and the Institute for
Data, Systems, and Society (IDSS), and belongs to the MIT-ML and Statistics groups. Before joining MIT, he worked in Tübingen, as a Senior
Research Scientist of the Max Planck Institute for Intelligent Systems. From 2013 to 2014 he was visiting faculty at UC
Berkeley (EECS) and at Carnegie Mellon University (Machine Learning Department). The University of Texas at Austin awarded
him a PhD in Computer Science. He is co-founder and chief scientist at macro-eyes. He is the founder of the OPT workshops at
NeurIPS (2008–2017). His interests include convex analysis, differential geometry, matrix
theory and probability.
`;

/** Its facts are real, so it bears no notice. */
export const seedAnnouncement: {
  readonly uri: string;
  readonly text: string;
  readonly format: ImportFormat;
  readonly referenceDate: string;
} = {
  uri: 'sample:gaps-between-optimization-theory-and-practice',
  text,
  format: 'TEXT',
  referenceDate: '2021-11-12',
};
