import { describe, expect, it } from 'vitest';
import { broaderKeys, findTopic, findTopicsIn, narrowerKeys } from '../../src/topics/vocabulary.ts';

const found = (text: string) =>
  findTopicsIn(text).map(({ entry, start, end }) => [text.slice(start, end), entry.label]);

describe('finding a topic by phrase', () => {
  it.each([
    ['nonconvex optimisation', 'non-convex optimization'],
    ['Non-Convex Optimization', 'non-convex optimization'],
    ['SGD', 'stochastic gradient descent'],
    ['stochastic gradient methods', 'stochastic gradient descent'],
    ['nondifferentiable optimisation', 'nonsmooth optimization'],
    ['deep nets', 'deep learning'],
    ['PDE', 'partial differential equations'],
    ['équations aux dérivées partielles', 'partial differential equations'],
    ['relativité générale', 'general relativity'],
    ['Quantenmechanik', 'quantum mechanics'],
    ['maschinelles Lernen', 'machine learning'],
    ['MCMC', 'Markov chain Monte Carlo'],
    ['archeology', 'archaeology'],
    ['energy', 'energy engineering'],
    ['künstlicher Intelligenz', 'artificial intelligence'],
    ['maschinellen Lernens', 'machine learning'],
    ['ondes gravitationnelles', 'gravitational waves'],
    ['zbiory Julii', 'Julia sets'],
    ['in-context learning', 'in-context learning'],
    ['HMMs', 'hidden Markov models'],
  ])('%s is %s', (phrase, label) => {
    expect(findTopic(phrase)?.label).toBe(label);
  });

  it.each(['', 'of', 'optimal', 'teapots', 'a talk about everything', 'DFT', 'MPC'])('%s is none', (phrase) => {
    expect(findTopic(phrase)).toBeNull();
  });
});

describe('the hierarchy', () => {
  it.each([
    ['stochastic-gradient-descent', 'stochastic-optimization'],
    ['stochastic-gradient-descent', 'optimization'],
    ['non-convex-optimization', 'optimization'],
    ['nonsmooth-nonconvex-optimization', 'non-convex-optimization'],
    ['nonsmooth-nonconvex-optimization', 'nonsmooth-optimization'],
    ['deep-learning-theory', 'machine-learning'],
    ['deep-learning-theory', 'statistics'],
    ['relu-networks', 'neural-networks'],
    ['general-relativity', 'physics'],
    ['random-reshuffling', 'stochastic-optimization'],
    ['homotopy-type-theory', 'mathematical-logic'],
    ['surface-codes', 'coding-theory'],
    ['physics-informed-neural-networks', 'scientific-computing'],
  ])('has %s below %s, from both sides', (narrower, broader) => {
    expect(broaderKeys(narrower)).toContain(broader);
    expect(narrowerKeys(broader)).toContain(narrower);
    expect(narrowerKeys(narrower)).not.toContain(broader);
  });

  it('does not count a topic as its own', () => {
    expect(narrowerKeys('optimization')).not.toContain('optimization');
    expect(broaderKeys('mathematics')).toEqual([]);
    expect(narrowerKeys('no-such-topic')).toEqual([]);
  });
});

describe('finding topics in running text', () => {
  it('tolerates hyphens, plural, spelling, case and line breaks, and takes the longest', () => {
    expect(
      found(
        'On Non convex\noptimisation, Riemannian manifolds and Markov-chain Monte-Carlo; C*-algebras and Wasserstein distances.',
      ),
    ).toEqual([
      ['Non convex\noptimisation', 'non-convex optimization'],
      ['Riemannian manifolds', 'Riemannian geometry'],
      ['Markov-chain Monte-Carlo', 'Markov chain Monte Carlo'],
      ['C*-algebras', 'C*-algebras'],
      ['Wasserstein distances', 'Wasserstein distance'],
    ]);
  });

  it('finds acronyms as printed, with or without a plural s', () => {
    expect(found('GAN and GANs, PDE, MCMC')).toEqual([
      ['GAN', 'generative adversarial networks'],
      ['GANs', 'generative adversarial networks'],
      ['PDE', 'partial differential equations'],
      ['MCMC', 'Markov chain Monte Carlo'],
    ]);
  });

  it.each([
    ['DFT for electrons in semiconductors and graphene', 'density functional theory'],
    ['The DFT, wavelets and frame theory', 'Fourier transform'],
    ['MPC for nonlinear control and robust control', 'model predictive control'],
    ['MPC from homomorphic encryption', 'secure multiparty computation'],
    ['Heights and the Mordell conjecture', 'heights in Diophantine geometry'],
  ])('takes a doubtful name for the topic that the rest is about: %s', (text, label) => {
    expect(found(text).map(([, topic]) => topic)).toContain(label);
  });

  it.each(['DFT and MPC', 'the heights of trees'])('leaves a doubtful name alone where nothing tells: %s', (text) => {
    expect(found(text).map(([, topic]) => topic)).toEqual([]);
  });

  it.each([
    'the ode to joy, a pica of ai and ml',
    'she has the energy, memory and music of history',
    'machine. Learning by heart',
    'deep, learning',
    'a ring of fields and groups',
    'metaphysicsology algorithmically',
  ])('finds none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes linear time on five megabytes of almost-topics', () => {
    const started = performance.now();
    findTopicsIn('non-convex stochastic gradient partial differential '.repeat(100_000));
    findTopicsIn('non '.repeat(1_250_000));
    findTopicsIn('-'.repeat(5_000_000));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
