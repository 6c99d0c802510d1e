/** Everyday words that begin or fill titles, headings and posts, and hardly a name. */

import { wordsOf } from '../../text/word-list.ts';

/** Words that begin or fill titles, headings and posts, and never a name. */
const NOT_IN_NAMES = new Set(wordsOf`
  # English
  award awards medal medals ballroom foyer atrium terrace suite lounge dear members colleagues library theatre
  theater museum archive archives gallery auditorium pavilion hotel horário horario especial a about above
  abstract academic acknowledgements advanced advances after again against ai algebra algorithm algorithms all
  also american an analysis analytic and annual answer application applications applied approach april
  arithmetic art artificial asian assistant associate at attention august autumn bank based bayesian before
  beyond big biology black board brain building but by campus can care causal cell center central chair
  challenge challenges change chemistry chief city class classical climate coffee college colloquium
  combinatorial combinatorics communication community complex complexity computation computational computer
  computers computing conference control convex convergence core cosmology council counting dark data day days
  december deep department design development differential digital director discrete discussion distinguished
  division doctor does dynamic dynamical dynamics each early earth east ecology economic economics economy
  education efficient emergency energy engineering english environment environmental equation equations
  european event events every evolution examples experimental experience explaining exploring fall family fast
  february federated fellow field fields finance first five flow fluid for foundation foundations four fourier
  free friday from functional fundamental future galaxies galaxy game games general generalized generative
  genome geometric geometry german global google graph graphs great group groups guest hall hamiltonian health
  high history home host how human if image imaging implementation implicit in inference infinite information
  innovation institute integrable intelligence intelligent interacting interactive international introduction
  inverse is issues it its january joint july june keynote knowledge laboratory language languages large law
  learning lecture lectures lecturer lie life light limits linear local logic lower lunch machine many map
  march market mathematical mathematics matrix matter mean measure mechanics mechanism medical medicine
  maps meeting member memory methods mining mixed model modeling modelling models modern molecular monday morning
  motion multi music my national natural nature network networks neural neuro neuroscience never new news next night
  no noise non nonlinear north not note nothing novel november nuclear number numerical october of office on
  one online open opening optimal optimization optimisation or organization our out panel parallel part
  partial particle particles path people perspective perspectives phase phd philosophy physical physics
  planning plenary policy political politics polynomial postdoc postdoctoral poster power practice prediction
  preparation presentation president principal prize proposal defense defence probabilistic probability
  problem problems processes processing professor program programme progress project properties proof proofs
  public quantitative quantum question questions random rational read real recent regression regular
  reinforcement relativity representation representations research researcher results revisited risk robot
  robotics robust role room russian safety saturday scale school schools science sciences scientific scientist
  search second security seminar seminars senior september series session short simple simulation small social
  society software solution some south space spaces special spectral speech spin spring stability staff
  standard stars state states statistical statistics stochastic street strong structural structure structures
  student students studies study summer sunday super supervised symmetric symmetry system systems talk talks
  team technical technology ten the theorem theoretical theories theory there these thesis thinking third this
  three through thursday time title to topics topological topology toward towards training transport trees
  tuesday tutorial two understanding uniform unified universe university unsupervised upper use using
  variables variational vector via video virtual visiting vision visual war wave waves we wednesday week
  weekly welcome well west what when where which white why will winter with without women work workshop world
  writing year years you young your zero arts humanities interdisciplinary multidisciplinary graduate
  undergraduate alumni media contact contacts inaugural memorial laureate laureates endowed featured bitter harvest weather ocean
  oceans river rivers forest forests animal animals bird birds plant plants food water fire wind cloud clouds
  planet planets solar lunar marine coastal rural migration migrants zaal hoorzaal saal horsaal sala salle
  aula justice equality inequality gender trust crisis debt tax taxes trade labor labour wage wages housing
  income wealth poverty
  # small words of other languages
  le la les une des aux sur dans pour avec entre vers der die das ein eine und im zum zur mit von vom el los
  las una sobre para con il lo gli un uno sulla delle nella per o na w z do od dla
  # their posts and houses
  profesor profesora professore professoressa professeure titular titulaire ordinario investigador investigadora
  associada associado asociada asociado auxiliar catedratica catedratico ordinaria straordinario straordinaria
  departamento departement dipartimento facultad faculte facolta faculdade universidad universite universita
  universidade instituto istituto amphitheatre anfiteatro auditorio paraninfo edificio colegio collegium palais
  paleis palac gebouw budynek batiment biblioteca bibliotheque bibliothek bibliotheek biblioteka muzeum museu
  palacio palazzo museo calle piazza plaza entrada ingresso
  # their weekdays
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi
  dimanche lunes martes miercoles jueves viernes lunedi martedi mercoledi giovedi venerdi maandag dinsdag
  woensdag donderdag vrijdag poniedzialek wtorek sroda czwartek piatek
  # months, and what addresses are made of
  st saint avenue road square tower
`);
/** Words that are family names as well: they count as common only at the front. */
const FAMILIES_TOO = new Set(wordsOf`
  young day hall law field case black white long read north west street winter summer may art stone rice price
  green wood king church bell brown school power march light lie graph best early free star stars banks lower
  palacio palazzo museo calle piazza plaza upper short small strong care new noise friday monday sunday good game wolf marks large an will
`);

/** Whether a folded word is an everyday one that begins titles and subjects, and no name of a person or a company. */
export function isCommonWord(word: string): boolean {
  return NOT_IN_NAMES.has(word);
}

/** The same of a word at its place in a name: some are family names as well. */
export function isCommon(word: string, at: number): boolean {
  return NOT_IN_NAMES.has(word) && !(at > 0 && FAMILIES_TOO.has(word));
}
