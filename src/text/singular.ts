/** English plurals folded to singulars, word by word, for comparing terms; it never has to give a printable word. */

import { phrasesOf } from './word-list.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  phrasesOf`
    analyses analysis; hypotheses hypothesis; theses thesis; syntheses synthesis; bases basis; axes axis
    crises crisis; diagnoses diagnosis; prognoses prognosis; metastases metastasis; parentheses parenthesis
    oases oasis; neuroses neurosis; ellipses ellipsis; matrices matrix; submatrices submatrix
    vertices vertex; indices index; indexes index; simplices simplex; vortices vortex; cortices cortex
    helices helix; appendices appendix; criteria criterion; phenomena phenomenon; automata automaton
    polyhedra polyhedron; tetrahedra tetrahedron; bacteria bacterium; spectra spectrum; quanta quantum
    continua continuum; equilibria equilibrium; momenta momentum; maxima maximum; minima minimum
    optima optimum; extrema extremum; strata stratum; nuclei nucleus; stimuli stimulus; fungi fungus
    loci locus; foci focus; radii radius; tori torus; calculi calculus; viruses virus; campuses campus
    corpora corpus; genomes genome; formulae formula; antennae antenna; larvae larva; nebulae nebula
    supernovae supernova; vertebrae vertebra; lemmata lemma; schemata schema; women woman; men man
    children child; mice mouse; feet foot; teeth tooth; wolves wolf; leaves leaf; lives life; knives knife
    halves half; shelves shelf; gases gas; biases bias; lenses lens; buses bus; aliases alias; atlases atlas
    caches cache; headaches headache; topics topic; metrics metric; heuristics heuristic; cubics cubic
    conics conic; quartics quartic; quadrics quadric; classics classic; clinics clinic
    antibiotics antibiotic; plastics plastic; ceramics ceramic; fabrics fabric; harmonics harmonic
    characteristics characteristic; robotics robotics; does does; shoes shoe
  `.map((pair) => pair.split(' ') as [string, string]),
);

const UNCHANGED = new Set(
  (
    'bias gas alias atlas canvas texas kansas arkansas dallas pancreas whereas christmas thomas nicolas douglas lucas las ' +
    'chaos cosmos ethos los alamos news lens series species always perhaps besides mars venus bayes stokes athens wales ' +
    'cnrs charles james angeles naples netherlands brussels hermes archimedes physics aries caries rabies perseus'
  ).split(' '),
);

const SINGULAR_ENDS = ['ss', 'us', 'is', 'ics'];
const ES_ENDS = ['sses', 'xes', 'ches', 'shes', 'oes'];

/** The singular of one folded English word; words of up to three letters and those that only look plural stay ("analysis", "physics", "bias"). */
export function singularOf(word: string): string {
  if (word.length < 4) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  // endsWith and not a pattern: this runs for every word of every text.
  if (!word.endsWith('s') || SINGULAR_ENDS.some((end) => word.endsWith(end)) || UNCHANGED.has(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (ES_ENDS.some((end) => word.endsWith(end))) return word.slice(0, -2);
  return word.slice(0, -1);
}
