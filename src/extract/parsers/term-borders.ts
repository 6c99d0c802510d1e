/** Words that no name of a research topic has in it: what running text is parted by to find the phrases that may be one. */

import { lazily } from '../../text/lazily.ts';
import { wordsOf } from '../../text/word-list.ts';

const SMALL = wordsOf`
  # articles, prepositions, persons
  a an the of and or nor but yet in on at to from by with as via between under over above below is are was
  were be been being am do does did done has have having had i you he she it we they me him her us them my
  your his its our their mine ours one ones
  # questions, pointers and joints
  how why what when where who whom whose which that this these those there here then than thus hence therefore
  however moreover furthermore although though while whereas whether if unless until because since so such too
  very quite rather almost nearly just only even also again still already ever never always often sometimes
  usually typically usual
  # auxiliaries and amounts
  can could should will would may might must shall cannot not no none nothing nobody everything something
  anything everyone someone anyone some any all each every both either neither most more many much several few
  fewer less least enough other others another same own
  # numbers
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
  dozen half twice once first second third fourth last next previous former latter main chief whole entire
  full
  # directions and comparisons
  toward towards beyond about into onto upon through throughout without within using against among amongst
  across during after before around along behind beside besides despite per versus vs like unlike instead up
  down out off away back together apart for e g eg ie etc cf et al resp respectively namely
  # times and sizes
  now today recently recent recently current present future past new novel old modern classical-minded early
  late later long short high low large larger largest small smaller smallest big bigger great greater little
  good better best bad worse worst hard harder easy easier simple simpler simplest complicated strong stronger
  weak weaker sharp fast faster slow slower deep-seated certain various different similar particular specific
  general special usual common natural suitable appropriate possible impossible important interesting
  surprising surprisingly key recent wide broad rich known unknown well-known so-called called further
  additional certain available useful able likely unlikely true false real right wrong clear difficult main
  major minor central crucial essential fundamental basic typical familiar famous popular standard ordinary
  single multiple numerous countless entire precise exact
  # praise
  hidden quiet silent loud strange curious unexpected beautiful remarkable mysterious powerful ambitious
  # talks and papers
  talk talks lecture lectures seminar colloquium abstract title paper papers work works result results speaker
  audience joint author authors coauthor chapter book article thesis section introduction overview survey
  review lesson lessons challenge challenges opportunity opportunities question questions answer answers
  problem problems solution solutions approach approaches view viewpoint perspective perspectives role aspect
  aspects remark remarks idea ideas way ways thing things kind kinds sort type types case cases example
  examples instance number numbers lot part parts piece pieces side end beginning start step steps point
  points fact facts reason reasons sense purpose goal aim aims attempt effort notion concept context setting
  settings scenario situation range variety series set sets family-wise amount degree level levels rest use
  uses user-friendly impact effect effects progress advance advances recent implication implications
  consequence consequences contribution contributions conclusion evidence-based application applications
  # hours and ages
  year years month months week weeks day days hour hours minute minutes morning afternoon evening night
  century centuries decade decades age time times moment
  # people and houses
  people person man men woman women team group-wide colleague colleagues researcher researchers student
  students professor professors doctor department university universities institute institution professorship
  mr mrs ms dr prof phd
  # pages and rooms
  page details information-desk please everyone welcome registration zoom room building floor coffee tea lunch
  drinks pub date speaker venue location
  # places and persons, unsaid
  near inside outside outdoors indoors somewhere somehow else elsewhere anywhere nowhere everywhere whatever
  whoever whenever wherever leaves aside sank themselves itself ourselves himself herself yourself yours
  theirs hers sake sure indeed maybe perhaps
`;

const VERBS = wordsOf`
  show prove present discuss propose introduce describe develop provide give obtain establish derive explain
  argue consider investigate explore examine address allow lead yield require remain arise hold help offer
  report suggest reveal compare combine exploit extend follow turn play become appear seem begin ask call run
  need want know think see look find get make take keep put let come go say tell mean try bring rely depend
  apply understand learn solve study illustrate demonstrate highlight outline sketch summarise summarize
  review conclude deduce imply ensure enable admit satisfy exist contain include involve concern relate
  connect generalise generalize improve increase decrease reduce raise rise fall grow shrink change happen
  occur emerge persist fail succeed work serve act behave live die stay stand sit speak read write listen hear
  watch wait stop start finish end continue remember forget believe assume suppose expect hope wish prefer
  choose pick decide determine compute calculate construct build create produce generate form set fit avoid
  prevent overcome tackle handle treat deal cope achieve reach attain gain lose win save spend pay cost buy
  sell share join meet visit move walk travel carry send receive return replace remove add cut break split
  separate divide collect gather select identify detect recognise recognize distinguish characterise
  characterize classify capture represent describe express define denote name recover reconstruct infer
  predict recall mention note observe notice claim assert confirm verify validate support underlie drive cause
  affect influence shape govern control constrain limit bound exceed vary range differ coincide agree match
  equal correspond belong consist comprise matter count survive hunt walk print teach bother dare happen
  answer age converge diverge close double rank fire edit assist deserve lack revisit arrive escape
  approximate attack beat bend bind blame burn circulate collapse collide commit compete complain concentrate
  confuse contradict convince correct crash cross damage decline defend delay deliver deny destroy disagree
  disappear discover dissolve dominate drop earn eat encode encounter enjoy enter erase exclude expand face
  fight fill float fly foster guide guess hide hurt ignore imagine impose inherit inspire integrate interact
  intersect invite isolate justify kill leak leap lift lose maintain manage mimic miss navigate obey offset
  open organise organize overlook persuade preserve proceed promise protect quantify refuse regard regulate
  reject relax resist respond restore retain rethink reverse revise rewrite seek shed sink solve steal stick
  strike struggle suffer surround suspect swim tend translate trigger use wake warn wear weigh wonder yield
`;

const IRREGULAR = wordsOf`
  shown proven given gave got gotten obtained led held arose arisen became become begun began known knew
  thought saw seen found made took taken kept put came gone went said told meant tried brought understood
  learnt built rose risen fell fallen grew grown shrank spoke spoken wrote written heard stood sat began
  forgot forgotten chosen chose won lost spent paid bought sold met sent drove driven underlying leaving left
  left-over cut ran driven
`;

const GERMAN = wordsOf`
  der die das den dem des ein eine einer eines einem einen und oder aber auch nicht noch nur schon sehr mehr
  als wie was wer wo wann warum wenn dann dass ob weil denn doch im in am an auf aus bei mit nach von vom vor
  zu zum zur uber unter zwischen durch fur gegen ohne um ist sind war waren wird werden wurde wurden hat haben
  hatte kann konnen muss mussen soll sollen will wir ich er sie es man uns ihr ihre ihrer ihren sein seine
  seiner dieser diese dieses diesem diesen jeder jede jedes alle viele einige welche welcher welches bis seit
  wahrend uber hier dort heute immer wieder zwei drei vier vortrag vortrage herr frau abstract neue neuen
  neuer alte lasst lassen zeigt zeigen zeige stellen stellt gibt geht steht stehen hinter neben sich so
  vorgestellt beibringen altern klein gross viel viele wenig wegen leider dabei dazu dass jedoch sowie etwa
  beim statt seit zwar damit dadurch dagegen sondern jetzt kein keine keinen
  # more of what asks, counts and compares
  keiner keinem woher wohin woran worauf woraus worin worum wofur wodurch womit wozu wovon inwiefern inwieweit
  weshalb wieso welchem welchen deren dessen denen darauf daran darum darin davon daruber hierzu hierbei jedem
  jeden jener jene jenes manche mancher mehrere mehrerer beide beiden beider etwas nichts niemand jemand
  jedermann ganz ganze ganzen genau bereits beziehungsweise eigentlich manchmal vielleicht erste ersten erster
  erstes zweite zweiten dritte dritten letzte letzten nachste nachsten eigene eigenen heutige heutigen
  aktuelle aktuellen verschiedene verschiedenen verschiedener bestimmte bestimmten gute guten grosse grossen
  grosser kleine kleinen kleiner kleinem alten junge jungen lange langen kurze kurzen hohe hohen hoher
  wichtige wichtigen besondere besonderen einfache einfachen richtige richtigen ganzes leere leeren weitere
  weiteren neues neuem moglichst mochte mochten konnte konnten durfen darf machen macht finden findet fuhrt
  fuhren bringt brauchen braucht weiss sagen sagt
`;
const ROMANCE = wordsOf`
  # French
  de des du la le les l d un une et ou en dans pour sur avec par au aux selon entre sans sous ce cette ces cet
  qui que quoi dont ou est sont etre a ont nous on ils elles il elle leur leurs notre nos son sa ses plus
  moins tres aussi comme mais si ne pas deux trois tout tous toute toutes expose seminaire monsieur madame
  mathematiques
  # Spanish
  el los las del al y o con para por una unos unas como que se es son fue han ha mas pero si no lo su sus este
  esta estos estas ese esa donde cuando porque entre sobre sin hasta desde muy tambien dos tres
  # Italian
  il lo gli di del della dello dei degli delle e ed nel nella nelle nei con da dal dalla per tra fra che chi
  cui non piu ma se come dove quando sono era un uno alla allo alle ai agli sul sulla questo questa questi
  queste suo sua davvero vedono
  # Portuguese
  o os as do dos das no na nos nas em um uma com ao aos por que nao mais mas se como onde quando sua seu pelo
  pela
  # more of Spanish, Italian and French
  durante mediante bajo tras segun hacia eran fueron ser estar cada otro otra otros otras quien cuando mismo
  misma mediante verso presso secondo attraverso ogni altro altra altri dont lors chez vers depuis pendant
  afin chaque autre autres cela ceux celle faire desde cada outro outra outros outras foi sao entre
  # verbs, numbers and sizes of all four
  peut peuvent doit doivent faut fait font voit sait savent va vont aller avoir avons avez avaient etait
  etaient sera seront serait soit soient fut furent devient deviennent permet permettent montre montrons
  montrent donne donnent compte comptent reste restent vient viennent tient lorsque puisque parce ainsi alors
  donc car ici toujours jamais encore deja peu beaucoup assez trop tant autant ailleurs aucun aucune plusieurs
  certain certains certaine certaines tel telle tels telles quel quelle quels quelles lequel laquelle lesquels
  auquel duquel premier premiere dernier derniere meme memes petit petite petits petites grande grands grandes
  nouveau nouvelle nouveaux nouvelles vieux vieille bon bonne mieux puede pueden debe deben hace hacen hacer
  tiene tienen tener sabe saben van ir dice dicen decir seran seria habia estaba estaban permite permiten
  queda quedan muestra muestran mostrar cual cuales cuanto cuantos cuanta cuantas quienes alguien algo nada
  nadie algun alguna alguno algunos algunas ningun ninguna todo toda todos todas mucho mucha muchos muchas
  poco poca pocos pocas tanto aqui alli ahora entonces siempre nunca todavia ademas aunque mientras asi luego
  antes despues dentro fuera primera primero ultima ultimo nuevo nueva nuevos nuevas viejo pequeno pequena
  pequenos buen bueno buena mejor peor puo possono deve devono fa fanno fare hanno avere avra vanno dicono
  saranno sarebbe stato stata stati erano aveva quale quali quanto quanti quanta quante qualche alcuni alcune
  nessuno nessuna niente nulla tutto tutta tutti tutte molto molta molti molte pochi poche cosi allora poi
  anche ancora gia sempre mai qua dopo prima invece infatti infine dunque quindi perche affinche benche mentre
  fuori sotto sopra primo nuovo nuova nuovi nuove vecchio grandi piccolo piccola piccoli buono migliore breve
  pode podem devem faz fazem fazer havia vai vao diz dizem serao eram estava permitem fica ficam mostra
  mostram qual quais quantos alguem ninguem algum alguma alguns algumas nenhum nenhuma muito muita muitos
  muitas pouco pouca poucos tao ali agora entao ainda tambem embora enquanto assim depois fora primeira
  primeiro novo novos novas velho bom boa melhor pior
`;
const OTHERS = wordsOf`
  # Polish
  wzdluz mimo wedlug podczas miedzy wsrod ktory ktora ktore ktorych jego jej ich byl byla bylo moze mozna
  tylko bardzo takze tym trzech dwoch w z i na od dla po nad pod przez przy jest sa nie sie jak co czy oraz
  albo lub bez do ze to ten ta te tych tego
  # Dutch
  het een van en op aan bij naar met voor over uit te is zijn was waren niet wel ook maar of om dat die deze
  dit er hoe wat wie waar waarom wordt worden werd heeft hebben kan kunnen wij we zij ze hun haar twee drie
  zonder onder tussen tijdens tegen nog al veel vrij
  # Swedish
  och att som ar av for med pa den det en ett ej inte under mellan efter eller vi dessa denna detta sig sin
  deras nar
  # more of Polish and Dutch
  ktorego ktorej ktoremu ktorym ktorymi ktorzy kogo komu kim czego czemu czym kto cos ktos nikt nic ani az juz
  jeszcze zawsze nigdy tu tam teraz wtedy kiedy gdy gdzie dlaczego dlatego poniewaz wiec jesli jezeli choc
  chociaz jednak zatem rowniez nawet ponad mnie mi mu nam nas niej nimi sama samo sami soba sobie swoj swoja
  swoje swoich nasz nasza nasze naszych temu tej tymi tak taki taka takie takich inny inna inne innych kazdy
  kazda kazde kazdego wszystko wszystkie wszystkich wiele wielu kilka kilku malo duzo duze duzy duza duzych
  maly mala malych nowy nowa nowe nowych nowego stary stara stare starych pierwszy pierwsza pierwsze drugi
  druga ostatni ostatnia dwa dwie dwoje trzy cztery piec szesc bedzie beda bylby zostal zostala maja mial
  miala mieli moga mozemy musi musza trzeba warto zalezy robi powie pokazemy omowimy opowiem przedstawimy
  zajmiemy dobry dobra dobre lepiej lepszy hij ik jij je u ons onze jullie mij hem zich zichzelf elke elk
  ieder iedere alle allemaal beide sommige enkele enige weinig meer meest minder zulke zo dus want omdat
  doordat terwijl hoewel zodat toen toch reeds altijd nooit vaak soms misschien hier daar ergens waarin waarop
  waarmee waarvan waardoor daarom daarbij zal zullen zou zouden moet moeten mogen gaat gaan doet doen komt
  komen maakt maken geeft geven laat laten blijft blijven ziet zien weet weten heet eerste tweede derde
  laatste volgende nieuwe nieuw oude oud grote groot kleine klein goede goed beter beste hele heel
`;

/** Nouns that part phrases on their own, as verbs or as words that say nothing, and are the end of many a term ("treatment effect"). */
const ENDS = new Set(wordsOf`
  effect effects problem problems series level levels set sets point points form forms limit limits bound
  bounds control cost costs change changes gain gains age time times range support recovery shape work
  application applications condition conditions impact impacts
`);

const forms = lazily(() => {
  const all = new Set([...SMALL, ...IRREGULAR, ...GERMAN, ...ROMANCE, ...OTHERS]);
  for (const verb of VERBS) {
    const stem = verb.replace(/e$/, '');
    const last = verb.replace(/y$/, 'i');
    for (const form of [verb, `${verb}s`, `${last}es`, `${last}ed`, `${stem}ed`, `${stem}ing`]) all.add(form);
  }
  return all;
});

const foreign = lazily(() => new Set([...GERMAN, ...ROMANCE, ...OTHERS]));

/** Whether a folded word is a small word of a language other than English. */
export function isForeignSmallWord(word: string): boolean {
  return foreign().has(word);
}

/** Nouns in -ly, which is else the end of an adverb. */
const NOUNS_IN_LY = new Set(
  'family anomaly assembly supply monopoly duopoly oligopoly fly butterfly dragonfly italy july ally jelly belly elderly poly early melancholy homily'.split(
    ' ',
  ),
);

/** Whether a folded word that parts phrases may still be the last word of the phrase before it. */
export function mayEndTerm(word: string): boolean {
  return ENDS.has(word);
}

/** Whether a folded word parts two phrases. */
export function isBorderOfTerms(word: string): boolean {
  return forms().has(word) || (word.length > 4 && word.endsWith('ly') && !NOUNS_IN_LY.has(word));
}
