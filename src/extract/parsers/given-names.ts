/**
 * Common given names of many languages, folded: a capitalised word that is one of them makes a person likely, nothing
 * more. It is one list in order of letters, hence longer than other files.
 */

import { wordsOf } from '../../text/word-list.ts';

const GIVEN_NAMES: ReadonlySet<string> = new Set(wordsOf`
  aafke aake aaliyah aamir aarav aarne aaron aart aarti abbas abby abdallah abdel abdelaziz abdelkader
  abdelrahman abdoulaye abdul abdulaziz abdullah abdulrahman abdur abebe abel abelardo abena abeni abhay
  abhijit abhinav abhishek abiel abigail abimbola abiodun abir abla abolfazl achieng achille achilleas achim
  ada adaeze adalbert adam adama adaobi addie adebayo adedayo adekunle adel adela adelaide adele adelheid
  adelina adeline adelino adem ademola adeola adesola adetokunbo adewale adi adil adina adisa aditi aditya
  adjoa adnan adolf adriaan adrian adriana adrien adunni adva adwoa afia afonso afroditi afsaneh afshan afua
  agata agatha agathe aggeliki aglae agnes agnese agneta agnieszka agostina agostinho agostino agoston agus
  agustin agustina ahlam ahmad ahmadreza ahmed ahmet ahsan ahuva aidan aideen aigars aigul aija aikaterini
  aiko aileen ailish ailsa aime aimee aina ainhoa aino ainura aisha aisling aissatou aisulu aitana aitor aivar
  aivars ajay ajit akanksha akash ake akhil akiko akin akinyi akira akmal akos akosua akshata akshay akua
  akwasi alaa aladar alaeddine alain alan alana alanna alasdair alassane alastair alba alban albane albert
  alberta albertina albertine alberto albrecht alcides alda aldo alec aled aleen aleida alejandra alejandro
  aleksandar aleksander aleksandr aleksandra aleksei aleksi alemayehu alena alenka ales alessandra alessandro
  alessia alessio aletta alev alex alexa alexander alexandr alexandra alexandre alexandros alexandru alexei
  alexej alexey alexis alfie alfio alfons alfonso alfred alfreda alfredo algirdas ali alice alicia alicja
  alida aliette alin alina aline alioune alireza alisha alisher alison alissa alistair alix aliya aliz alka
  alkis alkistis allan allen allison alma almaz almudena alois alojzy alok alon alonso alp alper alphonse
  althea alva alvaro alvin alwin alyona alyssa alzira ama amabel amadeu amadou amaia amaka amal amalia amalie
  amanda amandine amani amar amara amaury amber ambika ambra ambre ambrogio ambroise ambros ambrose amedeo
  ameen ameer amelia amelie amena amerigo amichai amilcar amin amina aminata amir amira amirhossein amit amita
  amitabh amma ammar amnon amol amos amparo amrita amy ana anabel anabela anaelle anahera anahit anahita anais
  anand ananya anara anas anastasia anastasios anastasiya anastazja anat anath anatole anatoli anatoly anca
  ander anders andi andoni andras andre andrea andreas andree andreea andrei andreia andrej andres andrew andrey
  andrij andris andrius andriy andrzej andy aneirin aneta anete anette anfisa angel angela angelica angelika
  angeliki angelique angelo angelos angharad angie angus anh ani anibal anica anicet aniela aniko anil
  anindita anirban aniruddha anirudh anisha anita anja anjali anjana anjola anke ankit ankita ankur ann anna
  annabel annabelle annalisa annamaria annarita anne annegret annekatrin anneke anneli annelie annelies
  anneliese anneloes annelore annemarie annemiek annemieke annett annette anngret annick annie anniek annika
  annikki annukka annunziata anong anoop anouk ansel anselm anselme anselmo ansh anshul antal ante anthea
  anthony antigoni antje anto antoine antoinette anton antonella antonello antonia antonie antonin antonina
  antonio antonios antonis antoon antti anuj anuja anupam anupama anura anuradha anurag anwar anxo anya anze aoife
  apinya apolline apollonia apolonia apoorva apostolos april ara arabella araksi aram araminta aranka arantxa
  arash aravind archana archibald archie arda ardeshir areej arend areti arezoo argyris ariadna ariadne ariane
  arianna arie ariel ariela arif arik arindam aris aristeidis aristide aristotelis arja arjan arjen arjun
  arjuna arkadiusz arkady arlene arlette arlo arman armand armando armelle armen armgard armin armindo arnab
  arnaldo arnar arnau arnaud arndt arne arnfried arnie arnim arno arnold arnon arnoud arnulf aroha aron arpine
  arpita arsalan arsene artak artem artemis arthur arti arto artur arturas arturo artyom aruma arun aruna
  arunee arunima arved arvid arvind arwa ary arya asa asad asaf asaph asbjorn asha asher ashima ashish ashkan
  ashleigh ashley ashok ashot ashton ashutosh ashwin ashwini asier asif asimina aslaug asli asma asmaa aspasia
  assaf assel assia assunta astghik astri astrid asuncion atefeh atena athanasia athanasios athina atieno atilla
  atsushi attila atul aubin aubrey aud aude audra audrey audrius august augusta auguste augustin augustine
  augusto auke aukje aung aurea aurel aurelia aurelie aurelien aurelio auriane aurimas aurora aurore austin
  ava averil avery avi aviad avigail avihu avinash aviram avis avishai avital aviv aviva avner avraham avrim
  avshalom awa axel axelle aya ayako ayal ayala ayana aydin ayele ayelet ayesha ayhan ayla aylin ayman aymeric
  ayo ayodele ayomide ayse aysegul aysun ayten ayush azadeh azamat azar azin aziz aziza azlan azman azubuike
  azucena azzurra
  babacar babajide babak babatunde babette babita bader badr baerbel bahar bahareh bahman bahram baiba bakary
  bakhyt balaji balazs balbina balduin baldwin balint baltasar baltazar balthasar bamidele banu bao baptiste barak
  baraka barbara barbel barbora barend baris barna barnabas barnabe barnaby barney barry bart barthelemy
  bartholomew bartlomiej bartolomeo bartosz bas basak basil basma bassam bastiaan bastian bastien battista
  batuhan batya bauke baurzhan bautista bayo beata beate beatrice beatrijs beatrix beatriz becca becky begona
  behnam behnaz behrad behrooz behrouz behzad beibei bekele bekzod bela belen belgin belinda bella belmiro ben
  bence benedek benedetta benedetto benedict benedicta
  benedicte benedikt benedikta benedita benedito bengt beniamino
  benito benjamin bennett benno benny benoit benoite bente benthe bento berangere berend berenger berengere
  berenice berhanu beril berit berk berkay berna bernadet bernadette bernard bernardete bernardo bernd
  bernhard bernice bert berta bertalan bertha berthe berthilde berthold bertil bertille bertram bertrand beryl
  bess bessie beste beth bethan bethany betje betsy bettie bettina bettine betty betul beulah beverley beverly
  beyza bhanu bharat bharath bharati bhaskar bhavana bhavesh bhavna bhavya bhupendra biagio bianca bibek bich
  bijan bilal bill bimal bingbing binh binta bipasha bipin birger birgir birgit birgitta birte bita bjarne
  bjoern bjorn blaine blair blaise blake blanca blanche blandine
  blanka blaz blazej blessing blythe boaz bob bodil bodo
  bogdan boglarka bogumil bogumila boguslaw boguslawa bohdan bohdana bohumil bohumila bohuslav bojan bojana
  boleslaw bolin bongani bonifatius bonnie bora borbala borge boris borislav borivoj borja borjana borje borut
  borys borzoo bosko bostjan boubacar bouchra boudewijn bouke boyang boyd bozena brad bradford bradley bram
  brandi brando brandon branislav branka branko bratislav breanna brecht breda bregje brenda brendan brennan
  brent bretislav brett brian briana brianna brice brid bridget brieuc brigid brigida brigitta brigitte briony
  britt britta brittany brock bronagh bronislaw bronislawa bronwen bronwyn brooke bruce bruna brunehilde
  brunella brunhilde bruno bryan bryce bryony budi budimir buhle bukola burak burcu burga burgi burkhard
  burkhart burton bushra busisiwe busra byeong byron byung
  caetano cagla caio caitlin caleb calin callum calogero calum calvin camden camelia cameron camila camilla
  camille camilo canan candace candela candice candida caner cansu caoimhe capucine carey carin carina carine
  carissa carl carla carles carlijn carlo carlos carlota carlotta carlton carly carme carmel carmela carmelo
  carmen carmine carmit carol carola carole carolien carolin carolina caroline carolyn carrie carsten cary
  carys casey casimir caspar casper cassandra cassidy cassie cassius catalin catalina catarina caterina cathal
  catherine cathleen cathrin cathy catriona caua cayetana cayetano cecil cecile cecilia cecily cedric cees
  celeste celestin celestine celestino celia celina celine celso cem cemal cemil cemile ceren ceri ceridwen
  cerys cesaire cesar cesare cesira ceyda cezar cezary chad chaewon chaim chaima chaitanya chamara chaminda
  chana chandan chandra chandrika chandrima changhee changmin chantal chantelle chanwoo chao chaoyang chaoying
  chara charalambos charalampos charikleia charis charlene charles charlie charline charlotte charmaine charu
  chau chava chaya chebet cheikh chelsea chelsey chen chenchen cheng chenglong chengyu chenxi chenyang chenyu
  cherono cheryl chester chetan chia chiamaka chiao chiara chidi chidinma chien chihiro chika chima chimamanda
  chinedu ching chinwe chioma chipo chirag chitra chiu chloe chris christa christabel christel christelle
  christer christfried christhild christiaan christian christiane christie christin christina christine
  christof christoffer christoph christophe christopher christos christy chrysa chrysanthi chrysoula
  chryssoula chuan chuanqi chukwuemeka chun chung chunhua chunlei chunmei cian ciara cicely cicero cigdem
  cihan cillian cindy cinzia ciprian cira cirillo ciro citlali claartje claas cladie claire clara clare
  clarence claretta clarice clarissa clarisse claude claudette claudia claudie claudine claudio claudiu claus
  cleide clelia cleme clemence clemens clement clemente clementine cleo cliff clifford clint clive clodagh
  clothilde clotilde clyde codruta cody coen coenraad colby colette colin coline colleen collin colm colomban
  conall concepcion concetta concettina concha conchita congcong
  connie connor conny conor conrad consolata constance
  constantin constantine constanze consuelo cor cora coralie coraline cordelia cordula corentin corentine
  corey corina corine corinna corinne cormac cornelia cornelis corneliu cornelius corrado corrie cory cosette
  cosima cosimo cosmin costantino costanza costin coumba courtney craig crepin cressida crispin cristi
  cristian cristiana cristiane cristiano cristina cristobal cristoforo
  cristovao csaba csilla ctibor cuauhtemoc cunegonde cuneyt
  cuong curtis cynthia cyprien cyriaque cyrielle cyril cyrille cyrus czeslaw czeslawa
  daan dace daehyun daeun dafna dafne dagfinn dagmar dagny dahye dai daichi daiki dainius daisuke daisy dalal
  dale dalia dalibor dalit dalva damaris damian damiana damiano damien damienne damilola damir damla damon dan
  dana dandan danica daniek daniel daniela daniele daniella danielle danijel danijela danish danit dankmar
  danny danuta danylo daphna daphne daphnee dara darcy daria darina dario darius dariush dariusz darko darla
  darlene darnell darrell darren darryl darya dashiell dastan dave davi david davide davina davit davood davor
  davy dawei dawid dawit dawn dayo dean deanna debanjan debarati debashis debashish debasish debbie debora
  deborah debra declan deepa deepak deepali deepika defne deirdre dejan dele delfina delia delilah della
  delores delphin delphine delroy demetrio demetrius denes denis denisa denise deniz dennis denys denzel
  deolinda deon dereje derek dermot derrick derya deshawn desiderio desmond despina desta detlef detlev dev
  devendra devi devika devin devrim dewi dexter dezso dhananjay dhruv dian diana diane dianne diarmuid dick
  didem didier diederik diego dieke diem diep dieter diethard dietlind dietlinde dietmar dietrich dieuwke
  diksha dilara dilek diletta dilini dilip dillon dilnoza dilshan dilshod dimitra dimitri dimitrios dimitris
  dimos dimosthenis dina dinah dinesh dinis dinu diogo dionne dionysia dionysios dionysis dipankar dipti
  dirceu dirk ditte divya diya djalma djamel djibril dmitri dmitrii dmitrij dmitriy dmitry dmytro dobrawa
  dobroslawa doga dogan doina dolores dolors domenica domenico domingo domingos dominic dominick dominik
  dominika dominique domitilla don donal donald donata donatella donatien donatienne donato dong dongha
  donghee donghoon donghyun dongjin dongmei dongmin dongwoo dongyang donna donncha donovan dora doreen dorian
  doriana doriane dorien dorin doris dorit dorle doro dorota dorothea dorothee dorothy dorottya dorte doru
  doug dougal douglas douwe dov doyeon doyun dragan dragana dragica drago dragoljub dragos drahomira drazen
  driss dror drusilla duaa duane duarte dubravka duc dudley dulani dumisani dumitru duncan dung duong dusa
  dusan dusko dustin duy duygu dvora dwayne dwight dylan dzintra
  eamon earl ebele ebenezer eberhard ebo ebrahim ebru ecaterina ece eckard eckart eckehard eckhard eckhardt ed
  eda edda eddie edelgard edelgarde edeltraud edgar edgaras edgard edgardo edgars edina edit edith edmond
  edmondo edmund edna edoardo edouard edson eduard eduarda eduardo edurne edward edwige edwin edwina edyta
  eefje eelco eelke eero eeva eevi efe effie efi efim efisio efosa efrain efrat efstathios efthimia efthymios
  eftychia efua egbert egidijus egil eglantine egon eha ehab ehrenfried ehsan ehud eija eiji eike eiko eila
  eileen eilidh eilis eimear einar einat eino eira eirik eirini eitan eithne eivind eka ekaterina ekaterini
  ekene ekin ekkehard eko ekow ekrem ekta ekua elad elaheh elaine elazar elchanan elda eldad eldon elea
  eleanor eleanora elefteria eleftheria eleftherios elemer elen elena eleni eleonora eleonore elettra elfi
  elfriede elgin elham elhanan eli elia eliahu eliana eliane elias eliav elide elie eliette eliezer elif
  eligiusz elijah elin elina eline elinor elio eliot eliott elisa elisabeth elisabetta elisangela elise elisee
  elisheva eliska elissavet eliya eliyahu eliza elizabeth elizaveta elkana elke ella ellemieke ellen ellery
  ellinor elliot elliott ellis elly elmar elmer elnaz elodie eloi eloisa eloise elon eloy elpida elroy els
  elsa elsbeth elsi elsie elsje elske elspeth elton eluned elvira elza elzbieta emad eman emanuel emanuela
  emanuele emeka emel emeline emeric emerico emerson emery
  emese emiel emiko emil emile emilia emiliano emilie emilien
  emilienne emilio emily emin emine emir emma emmanouil emmanuel emmanuelle emmeline emmerich emmet emmett
  emmi emoke emrah emre emyr enda endang ender endre enea eneko engelbert engin enguerrand enid eniko enis
  enoch enora enric enrica enrico enrique enza enzo eoghan eoin ephraim ephrem epp eran ercan ercole erdal
  erdem erdmute eren erez erhan erhard eric erica erich erik erika erin erkan erkki erlan erlend ermanno
  ermelinda ermes ermis erna ernani ernest ernestine ernesto erno ernst erol errol ersilia ersin ertan ervin
  erwan erwin eryk erzsebet esen esi esin eskil esma esmaeil esme esmee esmeralda espen esra esraa essam
  estanislao esteban estebane estela estella estelle ester estevao esteve esther eszter ethan ethel ethelbert
  etienne etiennette etsuko ettore euan eudes eufemia eugen eugene eugenia eugenie eugenio eugeniusz eulalia
  eulalie eun eunbi eunhee eunice eunji eunjoo eunjung eunkyung eunseo eunyoung eusebio eustace eustachy eva
  evamaria evan evander evandro evangelia evangeline evangelos evanthia evariste evaristo evdokia eve evelien
  evelin evelina evelyn evelyne everett evert evgeni evgenia evgenii evgenij evgeniya evgeny evren evridiki
  evrim ewa ewald ewan ewelina ewout eyal eyerusalem eytan ezekiel ezgi ezinne ezio ezra
  fabia fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadi
  fadia fadwa fahad fahd fahim fahri fahrudin faisal faith faiza falk falko fan fang fangfang fani fanny farah
  farai farhad farhan farhana fariba farid farida faridah farideh faris farnaz farooq farouk farrukh farshad
  farshid farzad farzaneh fateme fatemeh faten fatih fatiha fatima fatma fatou fatoumata fausta faustine
  fausto fawzi faye fayez faysal federica federico fedor fedora fei feike felice felicia felicie felicien
  felicitas felicity felicja feliks felipe felisa felix femi femke feng fengming fengyi fenna feray ferdinand
  ferdinando ferdous ferdynand ferenc fereshteh fergal fergus ferhat feride ferit fermin fernand fernanda
  fernande fernando fernao ferran ferruccio ferry feyza ffion fiachra fiammetta fidel fidelis fieke fiete
  figen fikre filip filipa filipe filippa filippo filiz filomena finbar finja finlay finley finn fiona fionn
  fionnuala fiorella fiorenza firas firat firmin firmino fitri fitzgerald flaminia flaminio flavia flavie
  flavien flavio fleur floor flora flore florence florencia florent florentin florentina florestan florette
  florian floriane florie florin floris floyd folake folasade folker foppe forough forrest fortunato fosca
  foteini fotini fotios fotis fouad franca frances francesc francesca francesco francette franciane francine
  francis francisca francisco franciszek franck franco francois francoise frank franka frankie frans frantisek
  franz franziska frauke fred freda freddie frederic frederica frederick frederiek frederik frederika
  frederike frederique fredrik freek freja freya frida fridolin frieda friedemann frieder friedericke
  friederike friedhelm friedlinde friedrich frits fritz fritzi frode froilan froukje fruzsina fulvia fulvio
  fulya fumiko fumio funda funke funmi funmilayo fuqiang furkan fyodor
  gabe gabi gabin gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetana gaetane
  gaetano gaeun gagan gagik gaia gail galateia galia galina galit gamini gamze ganesh gareth gargi garrett
  garth gary garyfallia gaspar gaspard gaspare gasper gaston gaurav gauri gautam gauthier gautier gavin gavril
  gayane gayathri gayatri gaye gayle gbenga gearoid gebhard gebre gediminas geerdina geert geertje geertrui
  geertruida geeta geetha geir gemma gena genet genevieve genki gennady gennaro genoveffa genoveva genowefa
  geoff geoffrey geoffroy geon georg george georges georgeta georgette georgia georgiana georgina georgios
  georgy geovana geraint gerald geraldine geraldo gerard gerardo gerasimos geraud gerben gerd gerda gerdien
  gereon gergely gergo gerhard gerhild gerlind gerlinde gerlof germain germaine german germana gernot gero
  gerolamo gerold gerrit gerritjan gerry gersende gershon gert gerta gertraud gertrud gertruda gertrude gesa
  gesche gesine getachew gethin gevorg geza ghada ghassan ghazal ghazaleh gheorghe gheorghita gherardo
  ghislain ghislaine ghita giacinto giacoma giacomo giada gianbattista giancarlo gianfranco giang gianluca
  gianmarco gianmaria gianna gianni giannis gianpaolo gianpiero gideon giedrius giesela gijs gijsbert gil gila
  gilad gilbert gilberte gilberto gilda gildas gildo giles gili gilles gillian gina ginette ginevra ginny gino
  ginta gintaras gintare gioacchino gioele gioia gionata giordana giordano giorgi giorgia giorgio giorgos
  giovambattista giovanna giovanni girija girish girma gisbert gisela gisele giselher giselle gita gitta gitte
  giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusi giustina giusy gizella gizem gladys gleb
  glen glenda glenn gloria godefroy godelieve godfrey gohar
  gokce gokhan golnar golnaz golnoosh gonca goncalo gonnie
  gontran gonul gonzalo gopal gopinath goran gordana gordon gorka goro gosta gottfried gotthard gotthilf
  gottlieb gotz govert govind gozde grace graciela grady graeme graham grainne grant grazia graziana graziano
  graziella grazyna greer greg greger gregoire gregor gregorio gregory greta gretchen gretel grethe griet grietje
  griffin grigore grigori grigoris grigory griselda grzegorz guadalupe gualtiero guang guanghui guangming
  guanyu gudrun gudula guenole guenolee guglielmo guido guilhem guilherme guillaume guillem guillermo
  guinevere guiying gul gulay gulcan gulden gulnara gulnora gulsen gulsum gunda gundel gundula gunes gunilla
  gunnar gunnhildur gunta guntbert gunter gunther gunthild guntis gunvor gunwoo guo guoliang guoqiang guowei
  gurkan guro gurpreet gus gustaf gustav gustave gustavo guus guven guy guylaine gwen gwenael gwenaelle
  gwendal gwendolen gwendoline gwendolyn gwenola gwilym gwyneth gyeong gyongyi gyorgy gyula
  haakon habib habiba habibollah hadar hadas hadassah hadi hadis hadley hadrien hadwig haejin haeun hafiz
  hafizah hafsa hagai hagar hagen haggai hagit hai haibin haibo haidong haifa haijun haile hailey hailong
  hailu haim haitao haitham haixia haiyan haiyang hajar hajime hajin hajnalka hakan hakim hakob hal hala haleh
  haley halil halima halime halina halldor hallie halszka
  haluk halvard halyna hamad hamdi hamed hamid hamideh hamish
  hamza han hana hanaa hanan handan hande hanh hani hanlin hanna hannah hanne hanneke hannele hannelore hannes
  hannibal hannie hanno hannu hanqing hans hansgeorg hansjorg hanspeter hanwen hanyu hao haoran haotian
  haoyang haoyu hara harald hari harini haris harish harley harm harmen harmke harold haroon harri harriet
  harrison harro harry harsh harsha harshad hartmut hartwig hartwin haru haruka haruki harumi haruto harvey
  hasan hashim hasmik hasna hassan hasso hatem hatice hattie hauke hauwa havva haya hayat hayato haydar hayden
  hayk hayley hayoung hazal hazel hazwani heather heba hector hedda hedi hedieh hediyeh hedvig hedwig hedwige
  heejin heejung heesoo hege heide heidemarie heiderose heidi heidrun heike heiki heikki heiko heimo hein
  heiner heinfried heinke heinrich heinrike heinz heitor hejun helaine helder heledd heleen helen helena
  helene helga helge heli helio helle hellmut helma helmut heloisa heloise hema hemant hemi hendrica hendrik
  hendrika hendrikje heng hengameh henk henna henner hennie henning henny henri henrietta henriette henrik
  henrika henrike henrique henry henryk henryka hephzibah herbert heribert heriberto herke herman hermance
  hermann hermenegildo hermine hernan herschel herta hertha herve herwig hester hettie hetty hezekiah hiba
  hicham hidde hideo hidetoshi hieke hieu hikmet hila hilaire hilal hilario hilarius hilary hilda hildburg
  hilde hildegard hildur hilkka hillary hillel hilmar hiltrud himanshu hina hinata hind hine hinrich hippolyte
  hiroaki hirokazu hiroki hiroko hiromi hironori hiroshi hiroto hiroyuki hirut hisako hisashi hisham hitomi
  hitoshi hjalmar hoa hoai hoang hoda holger holly homa hong hongbo hongji hongjun hongmei hongwei hongxia
  hongyan hongyu honorata honorine hooman horace horacio horatio horatiu horia horst hortense hortensia hoseok
  hossein houda hovhannes howard howell hrvoje hsin hua huaming huan huanhuan huawei hubert hubertine hubertus
  huda hugh hugo hugues huguette hui huib huibert huifang huijuan huilin huiling huimin hulya humaira humbert
  humberto humphrey hung huong huseyin hussam hussein huub huw huy huyen hyacinth hyacinthe hyejin hyeon
  hyeonjin hyeonwoo hyerin hyeyoung hynek hyojin hyojung hyoungjun hyun hyunjin hyunjoo hyunjung hyunkyu
  hyunmin hyunseok hyunsoo hyunsu hyunwoo hyunyoung hywel
  iain ian iara iason ibolya ibrahim ibrahima ibtisam ibukun ichabod ichiro ida idalina idan idil ido idowu
  idris idrissa ien iestyn ieuan ieva ifeanyi ifeoma ifigeneia ifor iftikhar igino ignacia ignacio ignacy
  ignatius ignaz ignazio igor ihab ihaia ihor ikaika ikechukwu ikenna iker ikram ikuko ilan ilana ilanit
  ilaria ilario ilayda ilda ildiko ileana ilhan ilia ilias ilie ilinca ilja ilka ilkay ilker ilkka ilknur
  illari ilmari ilona ilsabe ilse ilya ilze iman imane imani imelda imke immacolata immanuel imogen imran imre
  imtiaz ina inacio inaki inas inbal inbar inci indah indira indrajit indrani indrek indu ineke ines inese ineta
  inez inga ingbert inge ingeborg ingegerd ingelore ingemar inger ingibjorg ingmar ingo ingolf ingram ingrid
  ingunn ingvild inho inigo inka inken inmaculada inna intisar inyoung ioan ioana ioanna ioannis iolanda iolo
  ion iona ionel ionut ipek ippolita iqra ira iracema iraj irakli irem irena irene irenee ireneusz irfan irina
  iris irit irja irma irmela irmgard irmi irmtraud iro irving irwin iryna isa isaac isabeau isabel isabela
  isabell isabella isabelle isadora isadore isaiah isam isamu isaura isaure isha ishaan ishara ishita isidora
  isidore isidoro isidro isla islam ismael ismail ismerie ismet isobel isolda isolde isotta israel issa issam
  istvan itai italo itamar itay itsuki itxaso itzel itzhak itziar iulia iulian iuliana ivan ivana ivanka
  ivanna ivano ivars ivett ivette ivica ivo ivona ivone ivor iwan iwona ixchel iyabo izabela izabella izumi
  izydor izzati izzet
  jaak jaakko jaan jaanus jaap jaber jabir jabulani jacco jacek jachym jaci jacinda jacinta jacinthe jacinto
  jack jackie jackson jaco jacob jacoba jacobo jacomijn jacopo jacquelien jacqueline jacquelyn jacques jacquot
  jada jade jaden jadranka jadwiga jaehee jaeho jaehoon jaehyun jaemin jaesung jaewon jaewoo jaeyoung jafar
  jagdish jagoda jaime jaka jake jakob jakub jalal jaleel jamal james jameson jamie jamila jan jana jandira
  jane janek janelle janet janette janez janice janina janine janis janka janna janne janneke jannes jannetje
  jannie jannik jannis janos jantien jantje janusz jaqueline jared jari jarka jarkko jarle jarmila jarmo jarno
  jaromir jaroslav jaroslaw jaroslawa jarvis jasmijn jasmin jasmina jasmine jasna jason jasper jaume javad
  javier javiera jawad jay jaya jayant jayanta jayanthi jayashree jayden jayne jean jeanette jeanne jeannette
  jeannine jed jedidiah jedrzej jef jeff jeffrey jehan jelani jelena jelica jella jelle jelmer jemima jemma
  jen jendrik jenna jenni jennie jennifer jenny jeno jens jepkosgei jeremiah jeremie jeremy jerico jermaine
  jernej jeroen jerome jeronimo jerrold jerry jerzy jesper jesse jessica jessie jessika jessy jesus jet jethro
  jetske jette jiahao jiaheng jiahui jiajia jiajun jialin jialing jiaming jian jianbo jianfeng jiang jianguo
  jianhua jianing jianjun jianlin jianmin jianming jianping jianqiang jianwei jianxin jianyu jiaqi jiawei
  jiaxin jiaxing jiayi jiaying jiayu jiayuan jie jiho jihoon jihun jihye jihyun jikke jill jillian jim jimin
  jimmy jin jina jindra jindrich jinfeng jing jinghua jingjing jinglei jingwen jingyi jingyu jingzhao jinho
  jinhua jinhyuk jinlong jinming jinpeng jinseok jinsong jinsoo jinwoo jinyoung jinyu jinyuan jip jiri jirina
  jiro jisoo jisu jitendra jitka jits jiwon jiwoo jiyeon jiyoung jiyun jo joachim joakim joan joana joanie
  joann joanna joanne joanny joao joaquim joaquin joaquina job jobst jocasta jocelyn jocelyne jochem jochen
  jodi jodie jody joe joel joelle joep joerg joevin joey joffrey johan johann johanna johanne johanneke
  johannes john johnny joko jolan jolana jolanda jolanta jolene jolien jolijn jomar jon jonah jonas jonathan
  jone jongmin jongsoo jonny jonty joohyun joon joonho joonsuk joonyoung joop joost jop jordan jordi jorg
  jorge jorgen jori jorik joris jorma jorn jorrit jorunn jose josef josefa josefina josefine josep joseph
  josephe josephine josette josh joshua josiah josiane josie josip josje joske josselin jost josu josune jouko
  jourdain jovan jovana joy joyce joydeep joze jozef jozefa jozien jozsef juan juana juanita juanjo juanjuan
  jubilee judah judd jude judi judit judith judson judy jue juha juhani juho jukka jules julia julian juliana
  juliane julianna julie julien julienne juliet juliette julika juline julio julius juma jun junaid june
  junfeng jung junghee jungho junghoon junghyun jungmin jungwoo junhao junho junhui junhyuk junichi junichiro
  junjie junko junliang junming junseo junseok junsu junwei junwoo junya junyi juraj jurate jure jurgen jurgis
  juris jurjen jurre jussara jussi justas justin justina justine justo justus justyna jutta juul juvenal jyoti
  jyotsna jyrki
  kaan kaarina kabir kacper kadiatou kadir kadri kaede kagiso kai kaija kaimana kairat kaisa kaitlyn kaito
  kaiwen kaiyuan kajetan kajsa kalev kalevi kalina kalle kalliopi kalliroi kalman kalpana kalyan kalyani kamal
  kamala kamau kambiz kamel kamil kamila kamran kamshat kamyar kanako kang kanika kannan kanya kaori kaoru
  kara kare karel karell karen kari karianne karim karima karin karina karine karl karla karlheinz karlijn
  karol karola karolin karolina karoline karolis karoly karst karsten karthik kartik kashif kaspar kaspars
  kasper kasra kasumi kasun katalin katariina katarina katarzyna kate katelijne katell katelyn katerina
  kateryna katharina katharine katherine kathi kathleen kathrin kathrina kathryn kathy kati katia katica katie
  katinka katja katri katrien katrin katrina katsuhiko katsumi katsuya katya kaushik kaveh kavita kavitha
  kavous kavya kaworu kay kayla kaylee kayo kayoko kazimiera kazimierz kazue kazuhiko kazuhiro kazuki kazuko
  kazuma kazunori kazuo kazushi kazuto kazuya keanu kebede keenan keerthana kees kehinde kei keigo keiichi
  keiji keiko keira keisha keisuke keita keith keivan kelechi kelley kelli kellie kelly kelsey kelvin kemal
  ken kenan kendall kendra kenelm kengo kenichi kenji kenneth kenny kensuke kenta kentaro kenton kerem keren
  kerim kermit kerrin kerry kersti kerstin kerttu kestutis ketan ketevan kevin keyvan keziah khachatur khadija
  khadiza khady khairul khaled khalid khalil khanh khanyisile khawla khin khoa khoi khosrow khrystyna kian
  kianoush kien kiera kieran kieu kihoon kilian killa killian kim kimberley kimberly kimia kimmo kinga kip
  kipchoge kiprono kira kiran kirby kiriakos kirill kirk kirsi kirsten kirstine kirsty kirti kittipong kiwon
  kiyoshi kjell kjersti kjetil klaas klaasje klara klaudia klaus kleanthis kleio klemen klemens kleopatra knud
  knut kobina kodjo koen koenraad koert kofi kohei koichi koji kojo koldo konrad konstantin konstantina
  konstantinos konstanze koos kor koray korbinian kordula korhan korinna korkut kornel kornelia kosmas
  kostantinos kostas kosuke kotaro kouhei kouji kourosh kresimir krijn krishna krishnan kristen kristi
  kristian kristie kristiina kristin kristina kristine kristjan kristof kristoffer kristy krisztian krisztina
  krithika kriti krystal krystian krystyna krzysztof ksawery ksenia kseniia ksenija kuba kubra kudzai kulli
  kumar kumari kumiko kun kunal kunegunda kunibert kunigunde kunihiko kunle kursat kurt kveta kvetoslava
  kwabena kwadwo kwaku kwame kwang kwangho kwangmin kwasi kweku kyla kyle kylie kyohei kyoko kyosuke kyriaki
  kyriakos kyuho kyung kyunghee kyungmi kyungmin kyungsoo
  lacey lachlan lada ladan ladislas ladislav laetitia lahiru laia laila laima laimdota laimonas lajos lakshmi
  lale laleh lalit lalita lam lamar lambert lamberto lambertus lambros lamia lamine lamont lan lana lance
  lander landon lanre lanying lara larisa larissa larry lars larysa lasha lasse laszlo lata latasha latha
  latifa latoya laura laure laureline lauren laurence laurene laurens laurent laurentiu laurentius laurenz
  lauretta laurette lauri laurie laurine laverne lavi lavinia lawrence layla lazar lazare lazaros lea leah
  leander leandre leandro leane leann leanne leberecht lech lee leela leena leendert lefteris lei leida leif
  leila leilani leilei leili leire lejla leland leman lemlem lemuel lena lenard lene lenka lennard lennart
  lenny lenora lenore leo leocadia leokadia leon leona leonard leonarda leonardo leonce leone leonel leonhard
  leonia leonid leonidas leonide leonie leonor leonore
  leontine leopold leopoldine leopoldo lerato leroy lesia lesley
  leslie lestari lester lesya leszek leticia letitia letizia lettie lev levan levent levente levke levon lewis
  lex leyla li lia liam lian liana liane liang lianne libor liborius libuse licia lidewij lidia liduina lieke
  liesbet liesbeth lieselot lieselotte lieve lieven ligia lihi lihong lihua liina liis liisa lijuan lijun lila
  lilach lili lilian liliana liliane lilianna lilianne liling lilit lilith lilla lilli lillian lilly lilo
  lilou lily limin limor lin lina linas linda lindiwe lindsay lindsey lindy ling lingling lingyu linh linlin
  linnea lino linus lionel lior liora liping liqun liron lisa lisandro lisanne lisbet lisbeth lise liselotte
  lisette liu liubov liudmila livia livio liviu liwei lixia lixin liyan liz liza lize lizzie ljiljana ljubica
  ljubomir ljubov ljudmila llinos llorenc lloyd lluis llyr lobke lodewijk loes loic loick lois lola longin
  lonneke lonnie loraine lorant lorcan loredana lorella lorena lorenz lorenza lorenzo loretta lori lorinc
  loris lorna lorraine lothaire lothar lotta lotte lottie lou louane loubna louella louis louisa louise
  louison loukas loup lourdes lourenco lovisa lovro luan luana luay lubica lubna lubomir lubos luc luca lucas
  luce lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucilia lucille lucinda lucio lucius
  lucja lucjan lucrecia lucretia lucrezia lucy lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico
  ludwig ludwik ludwika luella luigi luigia luigina luis luisa luise luisella luiz luiza lujain luka lukacs
  lukas lukasz luke lulu luminita lungile lupe lurdes lusine luther lutz luuk luz luzie lwazi lydia lydie lyle
  lyn lyndon lynette lynn lynne lyuba lyubov lyudmila lyudmyla
  maaike maame maarit maarten maartje maayan mabel macarena machiko machteld maciej mackenzie macy madalena
  madalina maddalena maddox madeleine madelief madhav madhavi madhu madhura madhuri madina madis mads mae
  maedeh mael maelle maelys maeva maeve mafalda magali magalie magda magdalena magdalene magdalini maggie
  magnhild magnus maha mahaut mahboubeh mahdi mahendra maher mahesh mahfuz mahima mahmoud mahmud mahmuda
  mahmut mahnaz mahsa mahshid mahtab maia maialen maiara maija maik maike maiken mairead mairi maisa maisie
  mait maitane maite maiwenn maj maja majid maka makena maki makiko makoa makoto maksim maksym maksymilian
  malachi malachy malak malathi malavika malcolm malek malena malgorzata malia maliheh malik malika malini
  malith mallika mallory malo malte malvina malwina malwine mamadou mami mamoru mamta manabu manaia manal
  manas manasa manasi mandana mandar mandisa mandla mandy manel manfred manfredi manish manisha manja manjula
  manjunath manlio manoel manoj manolis manon mansour mantas manu manuel manuela mara maral marat marc marceau
  marcel marcela marcelina marcelino marcell marcella marcelle marcellin marcelline marcello marcellus marcelo
  marcia marcin marcio marco marcos marcus marcy mareen mareike mareile marek maren marga margaret margareta
  margarete margarethe margarida margarita margaritis margaux margery margherita margie margit margje margo
  margot margreet margret margriet margrit marguerite margus marharyta mari maria mariah mariam mariama
  mariami marian mariana mariangela marianna marianne mariano maribel maricarmen maricel maricica marie mariek
  marieke mariel mariella marielle marieluise mariet marietta mariette mariia marija marijan marijana marijke
  marijn marika marike mariko marilena marilla marilyn marin marina marine marinella marinko marinus mario
  mariola marion marios maris marisa mariska marisol marissa maristella marit marius mariusz mariya marja
  marjan marjanne marjatta marjolaine marjolein marjolijn marjorie marju marjukka mark marketa markku marko
  markos markus marleen marlen marlene marlies marliese marlis marloes marlon marmaduke marsha marta marten
  martha marthe marti martial martijn martim martin martina martine martino martje marton marvin marwa marwan
  mary maryam maryann maryanne marylene maryline maryna maryse maryvonne marzena marzia marzieh masaaki
  masahiko masahiro masahito masaki masako masami masamichi masanobu masanori masao masaru masashi masataka
  masato masatoshi masaya masayoshi masayuki mashhood masoud masoumeh massimiliano massimo mate matej mateja
  mateo mateusz mathias mathieu mathijs mathilda mathilde mathis mathurin matias matija matilda matilde matina
  matjaz mato mats matt matteo matthaus matthes matthew matthias matthieu matthijs matti mattia mattias
  mattijs matus matvey matyas maud maude maura maureen maurice mauricette mauricio maurizia maurizio mauro
  mavis max maxence maxim maxime maximilian maximilien maximo maxine maxwell may maya mayeul maysa mayte mayu
  mayumi mazal mazen maziar mckenzie meabh mechteld mechthild mechtild meena meenakshi meera mees meg megan
  megha meghan meghana megumi mehdi mehmet mehnaz mehran mehrdad mehri mehrnaz mehrnoosh mehrzad mehtap
  mehwish mei meihua meijuan meike meiling meindert meinhard meinolf meinrad meiqi meir meirav mekonnen
  melaine melania melanie melchior mele melek melika melike melina melinda melis melisa melisande melissa
  melodie meltem melusine melville melvin menachem mencia menelaos meng mengdi mengjie mengmeng mengqi
  mengting mengyao mengyuan menno merce mercedes mercy meredith merel meric merijn merike meritxell merle
  merlijn merlin meron merritt mert merten mervat merve mervi mervyn meryem meseret mesut meta metin metka
  mette meytal mhairi mher mia miao micaela micah michael michaela michail michal michalina michalis michel
  michela michelangelo michele michelina micheline michelle michi michiel michiko michio mickael mickey midori
  mieczyslaw mieke miep miguel miha mihaela mihai mihaita mihaly mihir mihkel mihnea miho mihoko mika mikael
  mikaela mikako mike mikel mikhail miki mikkel mikko miklos mikolaj mila milad milan mildred mile milena
  milica milind miljenko milka millicent millie milly milo milos miloslav milosz milou miltiadis milton miluse
  mimma min mina minako mindaugas mindy mine ming mingjie mingming mingxuan mingyang mingyu mingyuan mingzhe
  minh minho minji minju minjun minjung minke minkyu minna minnie minoo minoru minseo minseok minsoo miodrag
  mira mirabela miranda mircea mirco mireia mireille mirela mirella miren miriam mirja mirjam mirjana mirko
  miroslav miroslava miroslaw miroslawa mirta mirthe mirtill misaki mislav mitchell mithun mitja mitra
  mitsuhiro mitsuki mitsuko mitsuru mitsuyo miwa miyu miyuki mizuki mladen moa moacir modou modupe moema moez
  mogens mohamad mohamed mohammad mohammadreza mohammed mohan mohini mohit mohsen moira mojca mojgan mojmir
  mojtaba mollie molly momir momoka momoko mona moncef moni monica monika monique montserrat morag moran
  mordecai mordechai morena morenike moreno morgan morgane moritz morten morteza mortimer morvan morwenna mose
  moses moshe mostafa moti motoki motoko moumita mouna mounir mourad moussa moustafa mpho mridul mridula
  mrinal mthunzi mubarak mucahit mudassir muge muhammad muhammed muireann mujde mukesh mukta mukund mulugeta
  muna munashe munira murat murdo muriel murilo murray musa mustafa mustapha muthoni muzaffar mwajuma mwangi
  myint mykhailo mykola myles myra myriam myrna myron myroslav myroslava myrthe myrtille myrtle myrto myung
  myungjin
  naama nabil nabila nachiketa nachum nada nadav nadeem nadeesha nadege nader nadezda nadezhda nadia nadiia
  nadim nadine nadir nadja naeem nael naeun nafisa naftali nagarajan nagesh naghmeh nagisa nagwa nahid nahla
  nahuel nahum naima nair najat najib najla najwa nalan naledi nalini namrata nana nanako nanami nandi nandini
  nandita nandor nanette nanna nao naoki naoko naomi naoto naoya narayan narcis narcisse nare narek naren
  narendra nargess nargiza nariman naseem naser nashwa nasim nasir nasreen nasrin nasser nastya natacha natale
  natalia natalie natalina nataliya natalka natalya natasa natascha natasha natassa nate natercia nathalie
  nathan nathanael nathaniel natsuki natsumi nattapong nattaya naveed naveen navid navin navya nawal nayara
  nayeli nayeon nayla naz nazan nazanin nazar nazareno nazario nazia nazim nazli ndeye ndidi neal nebojsa
  necati ned neda neelam neele neelima neeltje neema neeraj neeta nefeli negar negin neha nehemiah neil nekane
  nektarios nel nele nell nella nelleke nellie nello nelly nelson nemanja nenad neoklis nerea nereo nerijus
  nerina nerissa nermin nerys nese neslihan nesrine nessa nestor neta netta nettie neus nevena nevenka neville
  nevin nevio neza ngaire ngan nghia ngoc ngozi nguyet nhan nhat nhi nhung niall niamh niccolo nicholas nick
  nicki nicky nicla niclas nico nicola nicolae nicolai nicolas nicole nicoleta nicoletta nicolien nicolina
  nicolo nida nidal nidhi niek niels nienke nigel nigella nihal nihan nihar niina nikhil niki nikiforos nikita
  niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikoleta nikolett nikoletta
  nikos nilar nilay nilde niles nilesh nilgun nili nilima nilmini niloofar niloufar nils nilufer nima nimal
  nimali nimisha nimrod nina ning nino ninon nir nira niraj niranjan nirit nirmala nisha nishant nissim nitin
  nitya nitzan niusha nivedita nives nizar njeri njoroge nkechi nkosana nnamdi nneka noa noah noam noboru
  nobuaki nobuhiro nobuko nobuo nobuyuki nodar nodira noel noelani noelia noelle noemi noemie nofar noga noha
  nokuthula nola nolan nolwazi nolwenn nomfundo nomsa nomvula nonhlanhla noor noora noortje nooshin nora norah
  norbert noreen norhayati noriaki noriko norio noriyuki norma norman normunds notker nouf nour noura
  nouredine noya nozomi ntombi nuala numan nune nuno nunzia nunzio nuray nurcan nurdan nuri nuria nurit nursel
  nursultan nurul nuwan nwando nyambura nyasha nyein nynke
  oana obadiah obaid obi obiageli obinna oceane ochieng octave octavia octavian octavie octavio octavius oda
  oddvar oded odete odette odhiambo odile odilon odin odoardo odon odysseas ofer ofir ofra ofri ogechi ognjen
  oguz ohad oihana oisin okan okechukwu okoth oksana oktawia oktay ola olabisi oladele olaf olafur olaia
  olalekan olalla olamide olaniyi olav olavo olayinka olcay oldrich ole oleg oleh oleksandr oleksandra oleksii
  oleksiy olena olesia olesya olga olgierd olha olimpia olindo oliver olivera olivia olivier oliviero oliwia
  olli ollie olof olu olubunmi oluchi olufemi olumide olusegun olutayo oluwaseun olwen olympe olympia
  olympiane omaima omar ombeline ombretta omer omid omkar omneya omnia omolara omri ondina ondra ondrej onno
  onur onyeka onyinye oonagh opeyemi ophelia ophelie orazio oren orest oreste orestis orfeas orhan oriana
  oriane orietta oriol orit orla orlaith orlane orly orna ornella oron orsola orsolya orson ortensia ortrud
  ortrun ortwin orville osama osamu oscar oskar osman osmo osmond osnat ossi ostap osvaldo oswald otakar otar
  otavio otfried othman othmar otieno otis otmane otmar ott ottavia ottavio otti ottilie ottmar otto ottokar
  ottoline ouafa oumar oumou ousmane outi ove ovidiu owain owen oyin oyinkan oyvind ozan ozge ozgur ozlem
  ozren
  paavo pablo pacome padma padmini padraig paige paivi pal palash palesa pallavi palle palmira paloma pamela
  panagiota panagiotis pandelis pankaj panos pansy pantelis paola paolo parag paraskevi parastoo pardis pari
  paride parisa parnian parth partha parul parvaneh parvathi parvati parvin parviz pascal pascale pascaline
  paschalis pascual pasi pasquale pat patrice patricia patricio patrick patrik patrizia patrizio patrycja
  patryk patsy patti paul paula paule paulette pauli paulien paulina pauline paulino paulius paulo pavel pavla
  pavlo pavlos pawel paxton payam peder pedram pedro peeter pegah peggy pei peijun peiyao pekka pelin penelope
  peng pengcheng pengfei penny pentti pepijn per perceval percival percy peregrine periklis pernilla pernille
  pero perrine perry petar pete peter petr petra petre petri petro petronela petronella petros petru petter petula
  petunia peyman peyton phaedra phat phebe phil philibert philine philip philipp philippa philippe philippine
  phillip phillis philomena philomene phindile phineas phoebe phong phuc phuong phyllis phyo pia pien pier
  piera pierangela pierangelo pierfrancesco piergiorgio pierluigi
  piero pierpaolo pierre pierrick piers piet pieter
  pieternel pietra pietro pilar pim pina pinar pinchas pinelopi ping pino pio piotr piper pippa piret pirjo
  pirkko piroska pita pius piyush placido pleun polina polly polona polyxeni pontus pooja poonam pooneh
  pornthip portia porzia poul pouria pouya povilas prabha prabhakar prabhat prachi pradeep pradip pradyumna
  pragya prakash pramod pranab pranav pranjal prasad prasanna prasanta prasert prashant prateek pratibha
  pratik pratima praveen preben predrag preethi preeti prem premysl prerna primoz prisca priscila priscilla
  priya priyanka prunella przemysl przemyslaw pubudu puneet purnima pushpa
  qasim qi qian qiang qianqian qiao qiaoling qin qing qinghua qingyun qiong qiuyue qiwei quan quang quentin
  quetzal quim quincy quinlan quinn quinten quirijn quirin quirino quitterie quoc quyen quynh
  raanan rabea rabia rabih rachana rachel rachele rachelle rachid rade radek radha radhika radim radka radmila
  radoslav radoslaw radovan radu radwan rafael rafaela rafal raffaela raffaele raffaella rafi rafik ragab
  raghav raghda raghu ragna ragnar ragnheidur ragnhild rahel raheleh rahim rahima rahma rahul raija raik raimo
  raimondo raimonds raimund raimunda raimundo rainer rainero rainier raisa raivo raj raja rajan rajani rajat
  rajeev rajendra rajesh rajeshwari raji rajiv rajni raju rakesh ralf rallou ralph raluca ram rama ramazan
  ramesh rami ramin ramiro ramon ramona ramtin ramune ramya ran rana randal randall randi randolph randy rania
  ranjan ranjit ranko ranya raoul raphael raphaelle raquel rasha rashed rashid rashida rashmi rasmus ratko
  ratna raul rauno ravi ravindra raviv ray raymond raymonde raza razvan rebeca rebecca rebekah rebekka recep
  reece reem reemt reena reet refik refilwe reggie regina reginald regine reglinde rehab reham rehema reidun
  reijo reiko reimar reimund reina reinaldo reindert reiner reinette reinhard reinhardt reinhild reinhilde
  reinhold reinier reino reinold reinoud reinout rejane reka rekha remco remi remigiusz remo remus remy rena
  renata renate renato renaud renault rene renee rengin rens renske renu renuka renzo reshma resi reuben reut
  revital rex reyhan reyhaneh reynald reza rhea rhian rhiannon rhoda rhodri rhona rhonda rhys ria riad rianne
  rica ricard ricarda ricardina ricardo riccardo richa richard richarde richel rick rickey ricky rida rie
  riikka rik rika rikard riko rikuto rimantas rina rinaldo rini rinke rino rinske rinus risa rishabh rishi
  risto rita ritika ritsuko ritu rituparna ritva ritwik rivka riyad riza rizwan roaa roald rob robbert robbie
  robbin robert roberta roberto robin robyn rocco rochelle rocio rod roderich roderick rodica rodion rodney
  rodolfo rodolphe rodrigo rodrigue roee roel roeland roelof
  roemer rogatien rogelio roger rogerio rogier rohan rohini
  rohit roisin rok rokhaya roksana rola roland rolande rolando rolf romain roman romana romane romano romaric
  romeo romeu romilda romina romolo romuald romy ron ronald ronaldo ronan ronda ronen rong rongrong roni ronit
  ronja ronnie ronny roos roozbeh ropafadzo roque rory rosa rosalba rosalia rosalie rosalina rosalind
  rosalinde rosalyn rosamund rosana rosangela rosanna rosanne rosaria rosario roscoe rose rosella roselle
  roselyne rosemarie rosemary roser rosetta roshan roshni rosi rosina rosine roslyn rosnah ross rossana
  rossella rostam rostislav rostyslav roswita roswitha rotem rotimi rouven rowan rowena roxana roxane roxanne
  roy roya royce rozalia ruairi ruba ruben ruchi ruchika rudi rudie rudiger rudo rudolf rudolph rudy rufus
  ruggero ruggiero rui ruihan ruijie ruixin ruiying rukmini rumi runa rune runze ruoyu rupa rupali rupert
  rupprecht ruprecht ruqayya ruslan ruslana russ russell rustam ruta rutendo rutger ruth ruti ruud ruurd ruwan
  ruxandra ruzanna ruzena ryan ryo ryohei ryoji ryoko ryosuke ryota ryszard rytis ryu ryuichi ryuji
  saad saar saara saba sabah saban sabatino sabien sabiha sabina sabine sabrina sabrine sabry sacha sachiko
  sachin sade sadegh sadek sadhana sadhbh sadia sadie sadik saeed saeedeh saeid saeideh safa safaa safia sagar
  saghar sagi sagit sagrario sahana sahand sahar sahil said saif saima sajid sajida sakari saket saki sakine
  sakura salah saleem saleh salif salih salim salla sally salma salman salome salote salvador salvatore salwa
  sam samah saman samaneh samanta samantha samar sameer sameera samia samiha samin samir samira sammy sampada
  sampath samson samuel samuele samuli samvel samyukta sana sanaa sanaz sanda sandeep sander sanderijn sandhya
  sandie sandip sandor sandra sandrine sandro sandy sanele sangeeta sanghamitra sangho sanghoon sanghyun
  sangjin sangmin sangwoo sangyoung sanja sanjana sanjay sanjeev sanjeewa sanjoy sanket sanna sanne santanu
  santiago santina santino santosh sanya saoirse saori sapir sapna sara sarah sardor sari sarika sarit sarita
  sarka sarmite saroj sarojini sarolta sarwar sasa sascha sasha saskia saso satish satoko satomi satoru
  satoshi satu saturnin saturnino satya satyam saul saulius saumya saurabh saurav saverio savine savita sawsan
  sayaka sayed sayuri scarlett scott seamus sean sebald sebastiaan sebastian sebastiano sebastiao sebastien
  sebastienne sebnem seda sedat seema sefa segolene segun segundo seiichi seija seiji seiko sekou selam
  selamawit selcuk selda selen selena selim selin selina selma semih semisi semra semyon sena senait senarath
  senem senka seohyun seojin seojun seonaid seoyeon seoyoung sepehr sepideh seppo septimus serafim serafina
  serafino serap seraphin seraphina seraphine sercan serdar seren serena serge sergei sergey sergi sergii
  sergio sergiu serhat serhii serhiy serkan serpil servando servane setareh seth seulgi seun seung seungho
  seunghoon seunghyun seungjin seungjun seungmin seungwoo seungyeon sevda severin severine severino sevgi
  sevil sevim sevinc seweryn seyda seydou seyi seymour sezen sezer sezgin shabnam shachar shaden shadi shadia
  shafi shafiq shaghayegh shahab shahaf shahar shaheen shahid shahida shahin shahla shahnaz shahram shahriar
  shahrokh shahrul shahrzad shai shailaja shailesh shaima shaked shakhnoza shakil shakir shalini shalom shan
  shane shani shanice shaniqua shankar shannon shanshan shantanu shanthi shaohua shaoyang shaparak sharad
  sharmila sharmistha sharon sharona shasha shashank shashi shaul shaun shauna shawn shay shayan shayla shazia
  sheela sheena sheetal shefali shehan sheila shelby sheldon shelia shelley shelly sheng shenghao shengli
  shengyu shereen sheri sherif sherine sherri sherrie shervin sherwood sheryl shibin shibo shigeki shigeo
  shigeru shih shihao shiho shikha shilpa shima shimon shimrit shin shingo shinichi shinji shino shinobu
  shintaro shinya shiori shipra shira shiri shirin shirley shirly shiv shiva shivani shiyi shiyu shizuka
  shlomi shlomit shlomo shmuel sho shobha shobhana shohei shohreh shoichi shoko shona shoshana shota shraddha
  shreya shreyas shrikant shruthi shruti shu shuai shuang shubha shubham shubhra shufen shuhei shuhua shuichi
  shuji shujuan shulamit shulin shun shunichi shunsuke shunta shuo shuqi shusuke shuting shuwen shuyu shuyuan
  shweta shyam shyamala siamak sian siavash sibel sibilla sible sibusiso sibylla sibylle sicong sid siddharth
  siddhartha sidney sidoine sidonie sidonio siebe siebren siegbert sieger siegfried sieghard sieglinde siegmar
  siegmund siegrid siegrun siemen sien sietske sifiso sigal sigalit sigbert sigismond sigismondo sigismund
  siglinde sigmar sigmund sigrid sigridur sigrun sigurd sigurdur siham sihan siim silas silja silje silke
  silvana silvano silvere silverio silvester silvia silvie silvina silvio silviu simao simcha simeon simge
  simin simisola simon simona simone simonetta simphiwe sina sinan sindisiwe sindre sinead sinem sini sinisa
  sinja sintje siobhan siofra sione siosaia siphiwe sipho sipke siqi siranush siri siriporn sirje sirpa sisay
  sissel siti sivan sivert siwoo sixten sixtine sixtus siyabonga siyi siyu siyuan sizwe sjaak sjef sjoerd
  sjoukje sladjana slamet slavica slavko slavoljub slavomir slawomir sloane slobodan smilja smita smriti sneha
  snehal snezana snorri soeun sofia sofiane sofie sofiia sofiya sofoklis sohail sohee soheil soheila sohrab
  sohyun soizic sojin sokratis solange solene solenn solenne soline solmaz solomiya solomon solveig solvi
  sombat somchai somin somnath somsak somying sona sonal sonali song songul sonia sonja sonje sonke sonya
  soodabeh soojin sooyeon sooyoung sophia sophie sophronia sopio soraya sorcha soren sorin sorina soroush
  sotiria sotirios sotiris souad souleymane soumaya soumen soumia soumitra soumya soumyajit soyoung spartaco
  spela spencer speranza spiridoula spiros spomenka spyridon spyros srdan srdjan sridhar srikanth srinivas
  srinivasa sriram srividya stacey stacie stacy staffan stamatia stamatis stan stana stanislas stanislav
  stanislaw stanislawa stathis stavros stavroula stef stefan stefania stefanie stefano stefanos steffen steffi
  stein steinar stelios stella stepan stepanka stephan stephane stephanie stephen sterling stevan steve steven
  stewart stian stig stijn stipe stjepan stratos stuart sture sturla styliani stylianos suad suat subhadeep
  subhankar subhash subhashini subhasish subin subrata suchart sucheta suchitra suda sudabeh sudeep sudha
  sudhakar sudhir sudipta sue sugata suha suhail suhas suheyla suhyun sujata sujatha sujin sujit sujoy sukanya
  sulaiman sule suleiman sulekha suleyman sultana suman sumana sumanta sumathi sumaya sumedha sumeyye sumin
  sumit sumita sumitra suna sunanda sundar sundari sungho sunghoon sunghyun sungjin sungmin sungwon sungwoo
  sunil sunita supaporn supriya surabhi suraj suren suresh surya susan susana susann susanna susanne suse
  susete sushant sushil sushila sushma sushmita susie susumu sutrisno suvrit suyun suzan suzana suzanne
  suzette suzie suzuka suzuki svante svatava svatopluk svein sven svenja sverre svetlana svetozar svitlana
  swann swantje swapna swapnil swarup swati swen swenja sweta swietlana sybil sybilla sybille sybren syed
  sylvain sylvaine sylvester sylvestre sylvette sylvia sylviane sylvie sylwester sylwia synnove sytske sytze
  szabolcs szczepan szilard szilvia szymon
  tabea tabitha taco tadao tadashi tadeas tadej tadesse tadeusz tadhg taehee taeho taehyun taehyung taejin
  taemin taewoo taeyang taeyoung tafadzwa taha tahani tahar tahereh tahir tahira tahsin taichi taiga taiki
  taina tainara tais taisia taisuke taiwo takaaki takafumi takahiro takako takanori takao takashi takato
  takayuki takehiko takehiro takeo takeru takeshi takudzwa takuma takumi takuro takuya tal tala talal talha
  tali talia talitha tallulah talya tam tamaki tamami tamar tamara tamari tamas tamer tami tamika tamina tammy
  tamrat tamsin tamta tancrede tancredi tane taner tanguy tania tanisha tanja tanmay tanner tansel tanuja
  tanveer tanvi tanya tao taotao taoufik tapan tapani tapio tara taraneh taras tarcisio tarek tarik tariq
  tariro tarja tarmo tarquin tarquinio tarun tasha tasneem tatenda tatevik tatiana tatjana tatsuo tatsuro
  tatsuya tatu tatyana tawanda tawfik tayfun taylor tayo tea ted teddy teemu tegan tehila teifi teimuraz tejas
  tejaswini tekin tekle telemaco tellervo telmo telse temel temi temitope temperance temuri tendai teodor
  teodora teodoro teofil teppei teppo terence teresa teresina teresita tereza terhi teri terje tero terrance
  terrell terrence terri terry terttu tesfaye tess tessa tetiana tetsuo tetsuro tetsuya tetyana teun teunis
  teuntje tevita tewodros thabo thaddee thaddeus thais thalia thamer thanasis thandar thandeka thandi thandiwe
  thang thanh thanos thao thara tharindu thea theau thecla theda thein thekla thelma themba thembi theo
  theocharis theodor theodora theodore theodoros theodose theodosia theodosios theodule theofanis theofilos
  theoni theophane theophile theophilus theresa therese theresia thi thiago thibaud thibault thibaut thida
  thien thierno thierry thijmen thijs thilini thilo thinh thirza thomai thomas thor thora thorben thorbjorn
  thordis thore thorkild thorleif thorstein thorsten thorunn thorwald thrasyvoulos thulani thuli thuong
  thurston thuy tia tiago tian tianhao tianqi tianyi tianyu tiberio tiberiu tibor tiemen tiemo tien tifenn
  tiffany tigist tigran tihana tihomir tiina tiit tiiu tijmen til tilda tilla tillmann tilly tilman tilmann
  tilo tim timea timm timmy timo timofey timon timothee timothy timur tina tinashe tindaro tineke ting
  tingting tiphaine tirza titia titilayo tito titouan titus tiziana tiziano tjalling tjark tjasa tjeerd tlaloc
  toan tobi tobias tobiasz toby todd tohru toinette tolga tolulope tom tomas tomasz tomaz tomer tomislav
  tommasina tommaso tommi tommy tomoaki tomohiko tomohiro tomoki tomoko tomomi tomonori tomos tomoya tomoyuki
  ton toni tonia tonino tony tonya toomas toon torben torbjorn tore torge torgeir torhild toribio torill
  torkel torquato torquil torstein torsten toru tosca toshiaki toshiharu toshihiko toshihiro toshiki toshiko
  toshio toshiya toshiyuki tosin touraj tova tove tracey traci tracie tracy traian trang tranquillo traudel
  traudl traugott traute travis trees trent trenton trevor trey tricia triin trijntje trina trine trinh trish
  trisha tristan tristram trixi troels trond trude trudi trudy truman trung truong truus trygve tsegaye tsehay
  tshepo tsubasa tsuneo tsutomu tsuyoshi tsvi tuan tudor tugba tugce tuija tuire tulay tulin tullia tullio
  tumelo tuncay tunde tuomas tuomo turgut turid turkan tushar tuula tuuli tuulikki tuvia tuyen tuyet twan
  twila tybalt tyler tymon tymoteusz tyrone tzachi tzipi tzvi
  ubaldo uberto ubirajara ubiratan uche uchenna uday udo ufuk ugo ugochi ugur uijin uku ulbe ulderico uldis
  ulf uli uliana ulisse ulku ulla ulle ulli ullrich ulrich ulrik ulrika ulrike ulyana ulysse ulysses uma umair
  umar umberta umberto umesh umit umut unai unni upasana upendo upul urbain urban urbano urho uri uriel
  urielle urko urmas urmila uros urs ursa ursel urska ursula ursule urszula urte urvashi usama usha usman uta
  ute utku utz uwe uzi uzma uzoma
  vaclav vadim vadym vagelis vaggelis vahagn vahan vahid vaibhav vaida vaidehi vaios vaishali vaishnavi
  vakhtang valarie valdas valdemar valdis valentin valentina valentine valentino valere valeria valerie
  valerien valerii valerio valeriu valery valeska valter vana vanda vandana vanessa vani vanja vanna vanya
  vardan varsha varun varvara vasant vasanth vasco vasile vasileia vasileios vasili vasiliki vasilios vasilis
  vasily vasja vassiliki vassilis vasso vasudha vasundhara vasyl vedat vedran vedrana veena veerle vega vegard
  veikko veiko veli velimir velma vendula venetia venkat venkata venkatesh vera vered verena verica verity
  verna vernon veronica veronika veronique vesa veselin vesna vesta veysel vezio viacheslav vibeke vibha
  vicent vicenta vicente vicki vickie vicky victoire victor victoria victorien victorin victorine vid vida
  vidar vidosav vidya viera viet viggo vignesh vija vijay vijaya vikas vikki vikram viktor viktoria viktorie
  viktoriia viktoriya vilde vilem ville vilma vilmos vimal vimala vinay vinayak vince vincent vincente
  vincenza vincenzo vincianne vineet vineeta vinh vinicius vinita vinod vinzent vinzenz viola violaine
  violante violet violeta violetta violette viorel viorica vipin vipul virag viraj viren virendra virgil
  virgile virgilio virginia virginie virna virpi vishal vishnu vishwanath vit vitale vitali vitalii vitaly
  vito vitor vitoria vittore vittoria vittorio vitus vivek vivian viviana viviane vivien vivienne vjekoslav
  vlad vladan vladimir vladimira vladislav vlado vladyslav vlasta vlastimil vojislav vojtech volkan volker
  volkhard volkmar volodymyr vratislav vrinda vroni vsevolod vuk vusi vyacheslav vytautas
  waclaw wactaw wael wafa wafaa wagner wahid wahyu wakana walaa walburga waldemar waldir waldtraut waleed
  walenty walentyna walid wallace wally walter walther waltraud waltraut wambui wanda wandrille wang wangari
  wanjiku wanjiru wanlin wanying waqar warren waseem wassim wataru wawrzyniec wayne wayra webster wei weidong
  weihong weihua weijie weijun weilin weiming weiping weiqiang weiwei weiyi wellington wen wenbin wenbo wenceslao
  wendelin wendell wendy wenhao wenhua wenjie wenjing wenjuan wenjun wenke wenli wenlong wenqi wenqing wentao
  wenting wenwen wenxin wenxuan wenyan wenyi wenzel werner weronika wes wesley wessel whetu whitney wibke
  wichai widad widukind wiebe wiebke wiebren wieke wieland wieslaw wieslawa wietske wigbert wiglaf wijnand
  wiktor wiktoria wilbert wilbur wilda wiley wilfred wilfrid wilfried wilfriede wilhelm wilhelmina wilhelmine
  will willa willard willeke willem willemien willemijn willi william willibald willie willy wilma wim
  wincenty winfrid winfried winifred winnie winona winston wioletta wirat wiremu witiko witold wladimiro
  wladyslaw wladyslawa wlodzimierz wojciech wolf wolfdietrich wolfgang wolfhard wolfram wonho wonjun woojin
  wooyoung worku wout wouter wulan wulf wyatt wybe
  xabier xander xanthe xanthi xanthippe xaver xavi xavier xaviere xena xenia xi xia xian xiang xiangyu xiao
  xiaobo xiaochen xiaocong xiaodong xiaofei xiaofeng xiaohan xiaohong xiaohua xiaohui xiaojie xiaojing xiaojun
  xiaoli xiaolin xiaoling xiaolong xiaomei xiaoming xiaonan xiaoping xiaoqian xiaoqing xiaotian xiaotong
  xiaowei xiaoxia xiaoxiao xiaoxuan xiaoyan xiaoyang xiaoying xiaoyu xiaoyun ximena xin xing xingyu xinhao
  xinhua xinlei xinran xinxin xinyi xinying xinyu xinyue xiong xiu xiuli xiuying xoan xochitl xolani xu xuan
  xue xuefei xuejun xueling xuemei xueqin xuewen xueying xufeng
  yaa yaacov yaakov yaara yachen yacine yacouba yadong yael yaffa yagmur yago yahui yahya yair yajing yakir
  yakov yakup yalcin yalda yamini yamit yan yana yanan yang yanhong yaniv yanli yanling yanmei yann yanni
  yannick yannis yanping yanqing yanti yanyan yao yaping yara yarden yardena yared yaretzi yaron yaroslav
  yaroslava yasaman yasar yasemin yaser yash yashaswini yasin yasir yasmin yasmina yasmine yasser yassine
  yasuhiko yasuhiro yasuko yasunori yasuo yasushi yasutaka yavuz yaw yawen yaxin yaxkin yayoi yde yebin
  yeganeh yegor yehoshua yehuda yehudit yeji yejin yekaterina yelda yelena yeliz yemi yen yeonju yeonwoo yerin
  yervand yesim yetunde yevgen yevgeny yevhen yevheniia yewande yewon yi yiannis yibo yichen yifan yifat yifei
  yigal yigit yihan yijun yildiz yilin yilmaz yimin yiming yin ying yingjie yingying yining yiqing yiran
  yishai yisrael yiting yitzhak yiwei yiwen yixin yixuan yiyang yizhou yke ylva yme yngve yoann yoav yochai
  yochanan yodit yoel yoeri yogesh yogita yohan yohannes yohei yoichi yoji yoko yolaine yolanda yolande yonas
  yonatan yonca yong yongho yongjian yongjin yongqiang yongsoo yoni yoona yoonho yoonjung yoram yorgos yosef
  yoshiaki yoshifumi yoshihiko yoshihiro yoshiki yoshiko yoshimi yoshinori yoshio yoshitaka yoshito yoshiyuki
  yoshua yossi yosuke yota yotam younes younghee youngho younghoon youngjin youngjun youngmin youngsoo younis
  yousef youssef youssra yrjo yrsa yu yua yuan yuanyuan yucel yuchen yudai yue yueming yufei yuhan yuhang yui
  yuichi yuika yuji yujie yujin yujing yuka yukari yuki yukie yukihiro yukiko yukio yuko yulia yuliana yuliia
  yulin yuliya yuma yumeng yumi yumiko yun yuna yunfei yunhe yunho yuni yunjin yunlong yunseo yunus yuqi
  yuqing yuri yurika yuriko yuriy yury yusra yusuf yusuke yuta yutaka yuto yutong yuuki yuval yuvraj yuwei
  yuxi yuxin yuxuan yuya yuyang yuzuki yvan yves yvette yvon yvonne
  zacarias zach zachariah zacharias zacharie zachary zadie zafer zahid zahir zahra zahraa zaid zaina zainab
  zaira zakaria zaki zakia zalman zandile zane zanele zara zarina zaven zawadi zbigniew zbynek zdenek zdenka
  zdravko zdzislaw zebedee zeeshan zeev zeferino zeger zehava zehra zehua zeina zeinab zeke zeki zekiye
  zelalem zelda zelia zelie zeliha zeljka zeljko zelma zeno zenon zephirin zephyr zerihun zerrin zeynab zeynep
  zhanar zhang zhangbu zhanna zhaohui zhaoyang zhe zhen zheng zhengyu zhenhua zhenyu zhi zhichao zhigang
  zhihao zhihong zhihua zhijian zhijun zhimin zhiming zhiqiang zhiwei zhixin zhiyong zhiyuan zhong zhongmin
  zhongyuan zhu zhuo zia ziad ziba zied ziemowit ziga zihan zihao zijian zillah zinaida zineb zinhle zipora
  ziqi zita zitong zivile ziwei zixuan ziyad ziyang ziyi ziyu zlata zlatan zlatko zodwa zoe zofia zohar zohra
  zohreh zoi zola zoltan zongyi zora zoran zorana zorica zoryana zoya zrinka zsofia zsolt zsombor zsuzsa
  zsuzsanna zubair zubeyde zuhal zuleika zulema zulkifli zulmira zurab zuri zuzana zuzanna zvi zvonimir zvonko
  zwaantje zygmunt zyta
`);

/** Whether a folded word is a common given name. */
export function isGivenName(foldedWord: string): boolean {
  return GIVEN_NAMES.has(foldedWord);
}
