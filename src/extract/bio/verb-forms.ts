/** The forms of the verbs that careers are told with, in a dozen languages: what each says about a post, and when. */

import { patternSource } from '../../text/pattern.ts';

export type VerbKind =
  | 'BE'
  | 'HOLD'
  | 'BECOME'
  | 'WORK'
  | 'GET'
  | 'STUDY'
  | 'GRADUATE'
  | 'LEAD'
  | 'FOUND'
  | 'TEACH'
  | 'VISIT'
  | 'INTERN'
  | 'ASIDE';
export type Tense = 'PRESENT' | 'PERFECT' | 'PAST' | 'FUTURE' | 'GERUND';

/** Forms by kind and tense, parted by "|"; what must stand before and behind a form stands in brackets around it. */
export const VERB_FORMS: readonly (readonly [VerbKind, Tense, string])[] = [
  ['BE', 'PRESENT', "is|(?<=[Ii] )am|are|remains|'s|'m|est|suis|sont|ist|bin|sind|es|soy|è|sono|é|sou|jest|jestem"],
  ['BE', 'PERFECT', "has been|have been|'s been|has also been|has previously been|has since been|tem sido"],
  [
    'BE',
    'PAST',
    patternSource`
      # English
      used to be|was|were|had been|was once|had also been|had previously been|had begun as|had started as
      # German
      |war(?! crimes?| and | at | studies)|waren
      # French, Spanish, Italian, Portuguese
      |a été|était|fut|ha sido|fue|fui|era|è stat[oa]|fu|foi
      # Polish
      |był|była
    `,
  ],
  [
    'BE',
    'FUTURE',
    'is going to be|will be|will become|will serve|will take up|will start|will begin|starts|will hold|wird|sera|wordt',
  ],
  ['BE', 'GERUND', 'being|having been|having served|having worked|having held'],
  [
    'HOLD',
    'PRESENT',
    'retains|continues to hold|still holds|also holds|holds|hold|occupies|bekleidet|occupe|ocupa|ricopre|bekleedt',
  ],
  ['HOLD', 'PERFECT', 'has held|have held|has also held|has previously held'],
  [
    'HOLD',
    'PAST',
    'gave up|resigned|left a|left his|left her|left the|held|had held|occupied|hielt|hatte|bekleidete|occupait|ocupó',
  ],
  ['HOLD', 'GERUND', 'holding'],
  [
    'BECOME',
    'PAST',
    patternSource`
      # English
      took over|entered (?:teaching|academia|practice)|entered|worked (?:his|her|their) way (?:up )?to
      |reached the (?:level|rank|grade) of|joined|became|was appointed|were appointed|was named|was promoted
      |promoted to|was hired|was recruited|was made|has become|has joined|has moved|moved|returned|took up|took on
      |assumed|accepted|came|went|transferred|relocated|started|began|rose|advanced|was elevated|was tenured
      |to become|had joined|had become|had moved
      # English, by the house
      |appointed him|appointed her|recruited him|recruited her|hired him|hired her|named him|named her
      |promoted him|promoted her|engaged him|engaged her
      # German
      |wechselte|ging|kam|kehrte|wurde|übernahm
      # French
      |a rejoint|rejoignit|est devenue?|a intégré|a été nommée?|a été promue?|a été recrutée?|fut nommée?
      # Spanish
      |se incorporó|fue (?:nombrad|contratad|designad|promovid)[oa]|ingresó|se unió|se trasladó|pasó
      |obtuvo la plaza
      # Italian
      |è stat[oa] (?:nominat|assunt|promoss)[oa]|è diventat[oa]|è entrat[oa]|è passat[oa]
      # Portuguese
      |foi (?:nomead|contratad|promovid)[oa]|tornou-se|ingressou|mudou-se
      # Polish
      |został[a]?|objął|objęła|przeniósł|przeniosła
      # Dutch
      |werd|stapte over|trad toe
    `,
  ],
  ['BECOME', 'PRESENT', 'joins|moves|rejoint|devient'],
  [
    'BECOME',
    'FUTURE',
    patternSource`
      will join|is joining|will be joining|will move|is moving|will be moving|is about to join
      |will shortly join|takes up|is taking up|will soon join|will return|moves to
    `,
  ],
  [
    'BECOME',
    'GERUND',
    patternSource`
      # English
      joining|becoming|being appointed|being promoted|being named|being elected|being made|being recruited
      |moving|coming|returning|taking up|taking|starting|beginning|arriving|assuming|going|transferring
      |accepting|relocating|going back|leaving
      # French
      |rejoindre|devenir|intégrer|entrer|recrutée?|nommée?
    `,
  ],
  [
    'WORK',
    'PRESENT',
    patternSource`
      is researching|is conducting research|conducts research|does research|pursues research
      |sits(?! on)|splits (?:his|her|their) time|divides (?:his|her|their) time|works|serves|acts as|practices
      |practises|is working|is employed|is serving|is based|is affiliated|is spending|arbeitet|forscht
      |travaille|trabaja|lavora|trabalha|werkt|pracuje|pełni
    `,
  ],
  // "About work done at X" is no verb.
  ['WORK', 'PRESENT', '(?<=I |hey |to |who |and |also |now |ently |[ⓈⓃ] )work'],
  [
    'WORK',
    'PERFECT',
    patternSource`
      has sat(?! on)|has worked|have worked|has served|have served|has spent|has been working|has been employed
      |has been affiliated|has practiced|has practised|has also worked|has also served|has previously worked
      |has previously served|ha trabajado|ha lavorato|ha svolto (?:attività di )?ricerc(?:a|he)
    `,
  ],
  [
    'WORK',
    'PAST',
    patternSource`
      sat(?! on)|used to work|split (?:his|her|their) time|divided (?:his|her|their) time|retired|worked|served|acted as
      |spent|stayed on|stayed|remained|was working|was employed|was based|was affiliated|was serving|practiced
      |practised|had worked|had served|had spent|did research|conducted research|carried out research
      |arbeitete|forschte|a travaillé|a passé|a exercé|a effectué|a occupé|travailla|trabajó|lavorò|trabalhou
      |werkte|svolse ricerche|pracował|pracowała|pełnił|pełniła|odbył|odbyła
    `,
  ],
  ['WORK', 'GERUND', 'working|serving|spending|based'],
  [
    'GET',
    'PAST',
    patternSource`
      # English
      received|earned|obtained|completed|finished|carried out|undertook|did|gained|got|took|wrote|defended
      |was awarded|pursued|has earned|has received|has obtained|has completed|had completed|had received
      |had earned|had obtained|was granted|submitted|concluded|has a|have a|has an|had a
      # German
      |erhielt|erwarb|promovierte|promoviert|habilitierte|schloss|verteidigte
      # French
      |a obtenu|a soutenu|a passé|obtint|soutint
      # Spanish
      |obtuvo|recibió|se doctoró|defendió
      # Italian
      |ha conseguito|ha ottenuto|conseguì|ottenne
      # Portuguese
      |obteve|concluiu|defendeu|doutorou-se|recebeu|fez
      # Dutch
      |behaalde|promoveerde|verdedigde
      # Polish
      |uzyskał|uzyskała|obronił|obroniła|otrzymał|otrzymała
    `,
  ],
  ['GET', 'PRESENT', 'receives|obtains|earns|has|possui|tem doutorado|posee|posiada|detém'],
  [
    'GET',
    'GERUND',
    patternSource`
      # French
      effectuer|obtenir|soutenir
      # English
      |completing|receiving|obtaining|earning|finishing|getting|doing|defending|gaining|writing
      |having been awarded|having been granted|having completed|having received|having obtained|having earned
    `,
  ],
  [
    'STUDY',
    'PAST',
    patternSource`
      studied|was educated|educated|was trained|is trained|trained|schooled|studiert|hat studiert|attended
      |was schooled|read|has studied|had studied|majored|double-majored|studierte|a étudié|a fait ses études
      |étudia|estudió|ha studiato|studiò|estudou|studeerde|studiował|studiowała
    `,
  ],
  ['STUDY', 'GERUND', 'studying'],
  [
    'GRADUATE',
    'PAST',
    patternSource`
      # English
      graduated|has graduated|had graduated|qualified|has qualified
      # Spanish, Portuguese
      |se graduó|se graduou|formou-se|graduou-se
      # Polish
      |ukończył|ukończyła
      # French
      |est diplômée?|diplômée?
    `,
  ],
  ['GRADUATE', 'GERUND', 'graduating'],
  [
    'LEAD',
    'PRESENT',
    patternSource`
      # English
      leads|heads|directs|runs|manages|oversees|co-leads|co-directs|is leading|is heading|is running
      # German, French, Spanish, Italian, Portuguese, Polish, Dutch
      |leitet|dirige|anime|coordina|coordena|kieruje|leidt
    `,
  ],
  ['LEAD', 'PRESENT', '(?<=\\bI )lead|(?<=\\bI )head|(?<=\\bI )direct|(?<=\\bI )run|(?<=\\bI )co-lead'],
  [
    'LEAD',
    'PERFECT',
    patternSource`
      has led|has headed|has directed|has been leading|has been heading|has been directing|has been running
      |has been in charge of|has run|has also led
    `,
  ],
  [
    'LEAD',
    'PAST',
    patternSource`
      led|headed|directed|ran|managed|oversaw|co-led|co-directed|had led|leitete|a dirigé|dirigea|dirigió
      |ha diretto|diresse|dirigiu|kierował|kierowała|leidde
    `,
  ],
  ['LEAD', 'FUTURE', 'to lead|to head|to direct|to run'],
  ['LEAD', 'GERUND', 'leading|heading|directing|managing|running|having led|having run|having headed|having directed'],
  [
    'FOUND',
    'PAST',
    patternSource`
      set up|established|founded|co-founded|cofounded|has founded|has co-founded|had founded|gründete
      |started the company|started a company|started the start-up|launched the company|launched the start-up
      |mitgründete|a fondé|a cofondé|fundó|cofundó|ha fondato|fundou|założył|założyła
    `,
  ],
  ['FOUND', 'FUTURE', 'to set up|to found|to co-found|to cofound|to establish'],
  ['FOUND', 'GERUND', 'founding|co-founding|cofounding|fonder|cofonder|fundar|cofundar|fondare'],
  ['TEACH', 'PRESENT', 'teaches|lectures|lehrt|enseigne|insegna|enseña|ensina|doceert|wykłada'],
  ['TEACH', 'FUTURE', 'to teach'],
  ['TEACH', 'GERUND', '(?<=[Bb]efore |[Aa]fter )teaching'],
  ['TEACH', 'PERFECT', 'has taught|has lectured|has also taught|has previously taught'],
  ['TEACH', 'PAST', 'taught|lehrte|a enseigné|enseñó|ha insegnato|lectured|had taught'],
  ['VISIT', 'PAST', 'visited|has visited'],
  ['VISIT', 'PRESENT', 'is visiting'],
  ['VISIT', 'GERUND', '(?<=, )visiting'],
  [
    'INTERN',
    'PAST',
    patternSource`
      interned|clerked|has clerked|has interned|has also interned|has done internships|did internships
      |completed internships|did an internship
    `,
  ],
  [
    'ASIDE',
    'PAST',
    patternSource`
      # offices, prizes and what came to nothing
      was offered|were offered|is being considered|was considered|is considered|applied for|applied to
      |declined|turned down|rejected|refused|won|has won|was elected|were elected|has been elected|was inducted
      |is a recipient|was a recipient|is the recipient|was selected|was listed|was nominated|was recognized
      |was recognised|was shortlisted|was awarded (?:the|an?) (?:prize|award|grant|medal)|has been awarded
      |have been awarded|was a finalist|is funded|is supported
      # work with others and for them
      |collaborates|collaborated|has collaborated|collaborating|supervises|supervised|has supervised|advises
      |advised|has advised|mentored|mentors|works with|worked with|worked under|works closely|worked closely
      |has worked closely|have worked closely|has been working closely|has consulted|contributed|contributes
      |volunteers
      # journals, boards and meetings
      |publishes|published|has published|edits|edited|co-edits|has edited|authored|co-authored|has authored
      |has written|is the author|is author|is co-author
      |wrote (?:a|the|several|two|three|four)(?! (?:master|Ⓓ))
      |serves as (?:an |a |the )?(?:associate |area |managing |founding |senior |co-)?
        (?:editor|reviewer|referee)
      |served on(?! the facult)|has served on(?! the facult)|serves as (?:an |a )?area chair|sat on|organi[sz]es
      |organi[sz]ed|has organi[sz]ed|co-organi[sz]ed|chaired|chairs|co-chairs|co-chaired|gave|has given|delivered
      |presented|is a member of the (?:IEEE|ACM|editorial)|has appeared|appeared|has been featured
      |has been invited|was invited
      # research
      |studies|develops|developed|investigates|focuses|is interested|explores|explored|explains|describes
      |designs|designed|builds|built|invented|introduced|discovered|proved|proves|works on|worked on|is known
      |brings|combines|uses|applies|applied(?! (?:math|physic|linguistic|economic|statistic|science|ethic))|aims
      |seeks|specializes|specialises|is writing|has over|has more than|draws|used|turned
      # life
      |was raised|was brought up|was born|grew up|lives|enjoys|married|is married|met|wants|likes|loves|plays
    `,
  ],
  ['ASIDE', 'PERFECT', 'has chaired'],
  ['ASIDE', 'GERUND', 'working closely'],
  ['ASIDE', 'PRESENT', 'serves on(?! the facult)|sits on|consults'],
  // In the north "er" and "leder" are verbs, elsewhere a pronoun and, of all things, skins.
  ['BE', 'PRESENT', 'är|(?<=[Ⓢⓢ] |[Hh]un |[Hh]an |[Ⓟⓟ] )er|(?<=[Ⓢⓢ] |[Ⓟⓟ] )je'],
  ['BE', 'PERFECT', 'har varit|har vært|har været'],
  ['BE', 'PAST', 'var|byl|byla'],
  [
    'BECOME',
    'PAST',
    patternSource`
      blev|ble|kom till|kom til|tillträdde|tiltrådte|flyttade|flyttet|flyttede|anställdes|utnämndes|utsågs
      |stal se|stala se|nastoupil|nastoupila|přešel|přešla
    `,
  ],
  ['WORK', 'PRESENT', 'arbetar|arbeider|arbejder|jobbar|jobber|forskar|působí'],
  ['WORK', 'PERFECT', 'har arbetat|har arbeidet|har arbejdet|har jobbat|har jobbet'],
  ['WORK', 'PAST', 'arbetade|arbeidet|arbejdede|jobbade|jobbet|působil|působila|pracoval|pracovala'],
  [
    'GET',
    'PAST',
    patternSource`
      disputerade|disputerte|doktorerade|avlade|tog|tok|fick|fikk|fik|erhöll|mottog|mottok|modtog|oppnådde
      |opnåede|har doktorgrad|har en|získal|získala|obhájil|obhájila|dokončil|dokončila|obdržel|obdržela
      |doktoryzował się|doktoryzowała się|habilitował się|habilitowała się|habilitoval se|habilitovala se
    `,
  ],
  [
    'STUDY',
    'PAST',
    'studerade|studerte|studerede|läste|har studert|har studerat|utdannet seg|uddannet|vystudoval|vystudovala|studoval|studovala',
  ],
  ['GRADUATE', 'PAST', 'absolvoval|absolvovala'],
  ['LEAD', 'PRESENT', '(?<=[Ⓢⓢ] |[Hh]un |[Hh]an |[Hh]on |[Ⓟⓟ] |og |och )leder|vede'],
  ['LEAD', 'PAST', 'ledde|ledede|har lett|vedl|vedla'],
  ['TEACH', 'PRESENT', 'undervisar|underviser|přednáší|vyučuje'],
];
