/** What the sample's talks are about: subjects with topics from broad to narrow, and the things that one may say about them. */

export type SampleArea = 'computing' | 'mathematics' | 'physics' | 'life';

export interface SampleSubject {
  readonly area: SampleArea;
  /** Of a degree. */
  readonly field: string;
  /** From broad to narrow, in lower case. */
  readonly topics: readonly [string, string, string, ...string[]];
  /** Plural nouns that a title can be about. */
  readonly objects: readonly string[];
}

/** The subjects. */
export const sampleSubjects: readonly SampleSubject[] = [
  {
    area: 'computing',
    field: 'Computer Science',
    topics: ['optimization', 'non-convex optimization', 'stochastic gradient descent'],
    objects: ['saddle points', 'low-rank models', 'heavy-tailed gradients', 'adaptive step sizes', 'flat minima'],
  },
  {
    area: 'mathematics',
    field: 'Applied Mathematics',
    topics: ['optimization', 'convex optimization', 'interior-point methods', 'semidefinite programming'],
    objects: ['first-order methods', 'conic programs', 'splitting schemes', 'duality gaps', 'sparse solutions'],
  },
  {
    area: 'mathematics',
    field: 'Mathematics',
    topics: ['probability theory', 'optimal transport', 'Wasserstein distances'],
    objects: ['gradient flows', 'Schrödinger bridges', 'barycenters', 'transport maps', 'curvature bounds'],
  },
  {
    area: 'computing',
    field: 'Computer Science',
    topics: ['machine learning', 'reinforcement learning', 'multi-armed bandits'],
    objects: ['value functions', 'exploration bonuses', 'delayed rewards', 'off-policy estimates', 'safe policies'],
  },
  {
    area: 'computing',
    field: 'Machine Learning',
    topics: ['machine learning', 'deep learning', 'generative models', 'diffusion models'],
    objects: ['residual networks', 'attention layers', 'score estimates', 'training curves', 'wide networks'],
  },
  {
    area: 'mathematics',
    field: 'Mathematics',
    topics: ['combinatorics', 'graph theory', 'random graphs', 'expander graphs'],
    objects: ['spanning trees', 'chromatic numbers', 'Hamilton cycles', 'sparse cuts', 'forbidden subgraphs'],
  },
  {
    area: 'mathematics',
    field: 'Mathematics',
    topics: ['number theory', 'analytic number theory', 'prime numbers', 'modular forms'],
    objects: ['character sums', 'class numbers', 'elliptic curves', 'exponential sums', 'gaps between primes'],
  },
  {
    area: 'mathematics',
    field: 'Mathematics',
    topics: ['algebraic geometry', 'moduli spaces', 'birational geometry'],
    objects: ['cubic surfaces', 'stable curves', 'vector bundles', 'rational points', 'tropical limits'],
  },
  {
    area: 'mathematics',
    field: 'Mathematics',
    topics: ['partial differential equations', 'fluid dynamics', 'Navier-Stokes equations'],
    objects: ['vortex sheets', 'boundary layers', 'shock waves', 'free boundaries', 'weak solutions'],
  },
  {
    area: 'physics',
    field: 'Physics',
    topics: ['quantum information', 'quantum computing', 'quantum error correction'],
    objects: ['stabilizer codes', 'noisy circuits', 'magic states', 'bosonic qubits', 'surface codes'],
  },
  {
    area: 'physics',
    field: 'Physics',
    topics: ['statistical mechanics', 'phase transitions', 'spin glasses'],
    objects: ['disordered magnets', 'lattice models', 'critical exponents', 'domain walls', 'glassy landscapes'],
  },
  {
    area: 'life',
    field: 'Neuroscience',
    topics: ['neuroscience', 'computational neuroscience', 'synaptic plasticity'],
    objects: ['grid cells', 'cortical circuits', 'memory traces', 'sleep rhythms', 'sensory maps'],
  },
  {
    area: 'life',
    field: 'Biology',
    topics: ['population genetics', 'evolutionary biology', 'phylogenetics'],
    objects: ['mutation rates', 'gene trees', 'founder effects', 'selective sweeps', 'ancient genomes'],
  },
  {
    area: 'computing',
    field: 'Computer Science',
    topics: ['theoretical computer science', 'computational complexity', 'approximation algorithms'],
    objects: ['circuit lower bounds', 'proof systems', 'streaming algorithms', 'hard instances', 'rounding schemes'],
  },
  {
    area: 'computing',
    field: 'Electrical Engineering',
    topics: ['robotics', 'control theory', 'motion planning'],
    objects: ['legged robots', 'contact forces', 'soft grippers', 'feedback loops', 'drone swarms'],
  },
  {
    area: 'mathematics',
    field: 'Statistics',
    topics: ['statistics', 'causal inference', 'high-dimensional statistics'],
    objects: ['missing data', 'hidden confounders', 'permutation tests', 'sparse regressions', 'survey weights'],
  },
];

/** Titles by area; `{Objects}`, `{objects}`, `{Topic}` and `{topic}` are filled in. */
export const titlePatterns: Readonly<Record<SampleArea, readonly string[]>> = {
  computing: [
    '{Objects} and the limits of {topic}',
    'Fast algorithms for {objects}',
    'What {objects} can teach us about {topic}',
    '{Topic} when data are scarce: the case of {objects}',
    'Learning from {objects}',
    'What can be proved about {objects} in {topic}',
    'Why {topic} can fail: lessons from {objects}',
    '{Objects} at scale',
    'A unified view of {objects}',
    'Robust {topic}: taming {objects}',
    '{Objects}, revisited',
  ],
  mathematics: [
    'On {objects} in {topic}',
    '{Objects} and {topic}',
    'New bounds for {objects}',
    'What we know about {objects}, and what we do not',
    'From {objects} to {topic} and back',
    'Counting {objects}',
    'How rigid are {objects}?',
    '{Topic} and the geometry of {objects}',
    'Typical and extremal {objects}',
    'Recent progress on {objects}',
    'Stability questions for {objects}',
    'An introduction to {objects}, with a view towards {topic}',
  ],
  physics: [
    '{Objects} beyond equilibrium',
    '{Topic} with {objects}',
    'Universality of {objects}',
    'How robust are {objects}?',
    'Measuring {objects} in the laboratory',
    '{Topic}: a view from {objects}',
    'Scaling laws for {objects}',
  ],
  life: [
    'How {objects} shape behaviour',
    '{Objects} and {topic}',
    'Reading {objects} from large recordings',
    'A model of {objects} for {topic}',
    'The natural history of {objects}',
    '{Topic} in the wild: the story of {objects}',
    'What {objects} remember',
  ],
};

/** The sentences of an abstract in order: one of each list. `{broad}` is the subject's widest topic. */
export const abstractPatterns: Readonly<Record<SampleArea, readonly (readonly string[])[]>> = {
  computing: [
    [
      'Much of modern {broad} rests on {objects}, yet our understanding of them is patchy.',
      'Practitioners meet {objects} every day, while theory has little to say about them.',
      'This talk is about {objects} and their place in {topic}.',
    ],
    [
      'We ask which properties of {objects} can be verified before anything is run.',
      'The usual analysis assumes a great deal of structure; we show how to do with less.',
      'Our starting point is a simple experiment whose outcome surprised us.',
    ],
    [
      'The main result is a method that needs little more time than reading its input, and nothing can do much better.',
      'We prove that a small change of the method is enough to recover the optimal rate.',
      'A new potential function explains the gap, and leads to better methods for {topic}.',
    ],
    [
      'Experiments on public benchmarks agree with the theory.',
      'I will end with open problems that a graduate student could attack tomorrow.',
      'No background in {topic} is assumed.',
    ],
  ],
  mathematics: [
    [
      'The study of {objects} goes back more than a century and still holds surprises.',
      'Many questions in {broad} can be reduced to questions about {objects}.',
      'In the first half of the talk I will recall why {objects} matter in {broad}.',
    ],
    [
      'We describe a construction that turns local information into global statements.',
      'A compactness argument settles the general case but gives no rates.',
      'The classical approach breaks down when regularity is lost.',
    ],
    [
      'Our theorem removes the last hypothesis, and the proof fits on two pages.',
      'We obtain sharp estimates, with constants that do not depend on the dimension.',
      'The key is an estimate from the theory of {topic} which seems to be new even in the simplest case.',
    ],
    [
      'Several examples will be worked out on the board.',
      'If time permits I will explain links to other parts of {broad}.',
      'The talk should be accessible to students of all years.',
    ],
  ],
  physics: [
    [
      'Experiments with {objects} have reached a precision at which old approximations fail.',
      'In {broad}, {objects} serve as the standard test of every new idea.',
      'Few systems are as rich, and as simple to write down, as {objects}.',
    ],
    [
      'We present a description that treats noise and interactions on an equal footing.',
      'Numerical simulations point to a transition that mean-field arguments miss.',
      'I will review what is known and where the literature disagrees.',
    ],
    [
      'The result is a phase diagram with one region that nobody had expected.',
      'A simple scaling argument collapses all the data onto one curve.',
      'This opens a way to larger devices and to cleaner tests of {topic}.',
    ],
    [
      'I will close with proposals for the next generation of experiments.',
      'The talk is meant for a general audience of physicists.',
      'Preliminary data will be shown, and questions are welcome.',
    ],
  ],
  life: [
    [
      'How {objects} arise is one of the oldest questions of {broad}.',
      'Recordings of unprecedented size let us watch {objects} form and vanish.',
      'This lecture introduces {objects} and what they have to do with {topic}.',
    ],
    [
      'We combined field work with statistical models to follow them over several years.',
      'Together with colleagues at three sites we collected the largest data set so far.',
      'Existing models predict an order that we do not find.',
    ],
    [
      'Our analysis shows that a single parameter accounts for most of the variation.',
      'The data favour a scenario in which change is sudden rather than gradual.',
      'We propose a mechanism based on {topic} and test three of its predictions.',
    ],
    [
      'The consequences for medicine are discussed.',
      'All data and code are open.',
      'The lecture is intended for a broad audience.',
    ],
  ],
};
