/**
 * The words of labels in eight languages, folded; a word stands under what its value is. It is one table, hence longer
 * than other files.
 */

import { phrasesOf } from '../../text/word-list.ts';

export type LabelKey =
  | 'title'
  | 'speaker'
  | 'abstract'
  | 'bio'
  | 'date'
  | 'time'
  | 'when'
  | 'end'
  | 'location'
  | 'affiliation'
  | 'role'
  | 'host'
  | 'organiser'
  | 'series'
  | 'event'
  | 'committee'
  | 'adviser'
  | 'coauthor'
  | 'keywords'
  | 'language'
  | 'link'
  | 'status'
  | 'noise';

export const LABEL_WORDS: Readonly<Record<LabelKey, readonly string[]>> = {
  title: phrasesOf`
    # English
    title; titles; theme; discussion title; topic title; talk title; title of talk; title of the talk; lecture title; presentation title
    keynote title; presentation
    seminar title; thesis title; dissertation title; thesis; dissertation; doctoral thesis; topic; talk; what; title of the lecture
    title of the seminar; title of the thesis; title of title of the paper title; topic of the talk
    lecture topic; working title
    the title is; the title remains; the title stays the same; the title remains the same; the title is unchanged
    the title of the talk is; the title of his talk is; the title of her talk is; title unchanged
    # German
    was; titel; thema; titel des vortrags; vortragstitel; vortrag; titel der dissertation; titel der arbeit
    thema des vortrags; vortragsthema; dissertationsthema; der titel ist; der titel lautet; der titel bleibt
    titel unverandert
    # French
    quoi; titre; titre de l expose; titre de la conference; sujet; titre de la these; titre de l intervention
    titre de l exposee; intitule; sujet de l expose; sujet de these
    le titre est; le titre reste; le titre reste le meme; le titre est inchange; titre inchange
    # Spanish
    que; o que; titulo; titulo de la charla; tema; titulo de la conferencia; titulo de la ponencia; titulo de la tesis
    titulo del seminario; el titulo es; el titulo sigue siendo; el titulo no cambia
    # Italian
    cosa; titolo; titolo del seminario; titolo della conferenza; titolo della tesi; titolo dell intervento
    argomento; il titolo e; il titolo resta; il titolo rimane
    # Portuguese
    titulo da palestra; titulo da tese; titulo do seminario; titulo da apresentacao
    # Dutch
    wat; onderwerp; titel van de lezing; titel proefschrift; titel van het proefschrift; proefschrift; titel lezing
    lezing
    # Polish
    co; tytul; tytul referatu; tytul wykladu; temat; tytul wystapienia; tytul odczytu; tytul rozprawy
    temat wykladu; temat referatu; temat rozprawy; tytul seminarium
    # Czech
    název; nazev
    # Nordic
    tittel; avhandlingens tittel; avhandlingens titel; avhandlingens namn; afhandlingens titel; emne; amne
    tittel pa avhandlingen; titel pa avhandlingen; titel pa afhandlingen; avhandling; foredragets tittel
    # Finnish
    aihe; otsikko; vaitoskirjan otsikko; vaitoskirjan nimi; vaitoskirjan aihe; vaitoskirja
  `,
  speaker: phrasesOf`
    # English
    speaker; speakers; speaker s; presenter; presenters; presented by; lecturer; speaker name; name; event speaker
    event speakers; event presenter
    invited speaker; guest speaker; keynote speaker; keynote; guest; who; candidate; phd candidate
    doctoral candidate; defendant; author; authors; panelists; panellists; our speaker; todays speaker
    today s speaker; speaker name and affiliation; name of speaker; name of the speaker; student; phd student
    doctoral student; phd candidate s; speaker presenter; main speaker; featured speaker; featuring
    plenary speaker; lecture by; talk by; seminar by; given by; by; panelist s; speaker 1; panelist; panellist
    the panel; panel members
    # German
    wer; vortragender; vortragende; vortragende r; referent; referentin; redner; rednerin; sprecher; sprecherin
    von; vortragende person; doktorand; doktorandin; dozent; dozentin; referierende; gast; es spricht
    auf dem podium; podiumsgaste; referenten; referentinnen
    # French
    qui; orateur; oratrice; orateurs; intervenant; intervenante; intervenants; conferencier; conferenciere
    expose de; par; candidat; candidate au doctorat; doctorant; doctorante; invite; invitee; intervenant e s
    orateur oratrice; orateur s; intervenantes; conferenciers
    # Spanish
    quien; quienes; ponente; ponentes; conferenciante; expositor; expositora; conferencista; disertante; doctorando
    doctoranda; panelistas; ponente invitado; ponente invitada; conferencistas
    # Italian
    chi; relatore; relatrice; relatori; intervengono; candidata; candidato; relatore invitato; dottorando
    dottoranda; oratore; conferenziere
    # Portuguese
    quem; orador; oradora; palestrante; apresentador; apresentadora; orador convidado; conferencista convidado
    candidato ao doutorado; doutorando; doutoranda; palestrantes; oradores; oradoras
    # Dutch
    wie; spreker; sprekers; promovendus; promovenda; kandidaat; lezing door; gastspreker; panellid; panelleden
    presentateur; presentatrice; spreekster; inleider; inleidster
    # Polish
    kto; prelegent; prelegentka; prelegenci; referujacy; referuje; mowca; wykladowca; wykladowczyni; wystapi
    doktorant; doktorantka; autor; autorka; autor rozprawy; kandydat; kandydatka; panelisci; referentka
    wyglasza
    # Czech
    prednasejici
    # Nordic
    talar; talare; foredragsholder; doctorand; forelasare; foreleser; forelaeser; foredragshallare; taler; disputand
    # Finnish
    vaittelija; puhuja; luennoitsija
  `,
  abstract: phrasesOf`
    # English
    abstract; summary; main research findings; summary of the thesis; thesis summary; talk abstract
    abstract of talk; abstract of the talk; description; synopsis; overview; about the talk; about this talk
    about the first talk; about the second talk; about the third talk; about the first lecture
    about the second lecture; about the third lecture; what is it about; what it is about; what s it about
    what is this about; what is the talk about; what is this talk about; what the talk is about
    talk description; talk summary; abstract title; abstract en; about this lecture; about the lecture
    about the seminar; about the event; about this seminar; about this event; about the thesis
    thesis abstract; lecture abstract; abstract of the lecture; abstract of the thesis
    abstract of the brief abstract; short abstract; extended abstract; description of the talk
    summary of the talk; event description; about the lectures; about the talks; about the series of lectures
    talk summary and abstract
    # German
    worum geht es; darum geht es; zusammenfassung; kurzfassung; inhalt; beschreibung
    zusammenfassung des vortrags; abstract deutsch; abstract englisch; zum vortrag; zum inhalt
    uber den vortrag; inhaltsangabe; vortragsbeschreibung; zu den vortragen; abstract des vortrags
    kurzbeschreibung
    # French
    de quoi s agit il; resume; resume de l expose; resume de la these; resume de la conference
    resume de l intervention; a propos de la conference; a propos de l expose; abstract du seminaire
    a propos du seminaire; presentation de la conference
    # Spanish
    de que trata; resumen; resumen de la charla; resumen de la ponencia; resumen de la conferencia
    descripcion; sinopsis; sobre la charla; abstract de la charla; abstract del seminario
    resumen del seminario; resumen de la tesis; sobre el seminario; sobre la conferencia; sobre el conversatorio
    sobre la ponencia; sobre el taller; sobre la presentacion; de que trata
    # Italian
    di che cosa si tratta; riassunto; sommario; descrizione; in breve; il seminario; sunto; estratto
    riassunto della tesi; sul seminario; sintesi
    # Portuguese
    resumo; resumo da palestra; sobre a palestra; descricao; resumo do seminario; resumo da tese
    sobre o seminario; sinopse
    # Dutch
    waar gaat het over; samenvatting; over de lezing; korte samenvatting; omschrijving; inhoud; beschrijving
    samenvatting van de lezing; abstract van de lezing; korte inhoud
    # Polish
    o czym; o czym jest wyklad; streszczenie; abstrakt; opis; abstrakt referatu; streszczenie referatu
    streszczenie wykladu; o wykladzie; opis wykladu; zarys; streszczenie wystapienia; streszczenie rozprawy
    # Czech
    anotace
    # Nordic
    sammanfattning; sammanfattning av avhandlingen; sammendrag; sammendrag av avhandlingen; sammenfatning
    # Finnish
    tiivistelma
  `,
  bio: phrasesOf`
    # English
    who are we; who is who; who s who; who is speaking; who are they; who are the speakers; who am i; about us
    about me; about myself; who i am; in my own words; in her own words; in his own words; in their own words
    positions; employment; education; awards; honours; honors; career; academic career
    engineering career; professional career; scientific career; industrial career; career history; career summary
    employment history; work history; professional history; professional background
    professional experience; experience; work experience; academic positions; appointments; degrees
    education and employment; bio; bios; biography; biographies; short bio; short biography; brief bio
    brief biography; biosketch; bio sketch; brief bio sketch; short bio sketch; brief biographical sketch; biographical sketch; biographical note; about the speaker
    about the speakers; about our speaker; about our speakers; about the participants; about the panelists
    about the panellists; about the lecturers; about the authors; the speaker; the speakers; the keynote speaker; the keynote speakers
    the invited speaker; the invited speakers; the plenary speaker; the lecturer
    about the presenter; about the lecturer; about the author; speaker bio; speaker biography; speaker s bio
    speaker information; speaker info; speaker details; biodata; bio data; profile; cv; curriculum vitae; bio note; bio brief; author bio; speakers bio
    bio of the speaker; biography of the speaker; biographical information; about the candidate
    authors and biography; biography of presenter; biography of the presenter; presenter biography; presenter bio
    biographical details; speaker introduction; introduction of the speaker; bio of speaker; biography of speaker
    speaker s biography; presenter s biography; author biography; author biographies; biographies of the speakers
    about the presenters; about the panel; about the researcher; who is the speaker; speaker profile; short cv
    brief cv; short biographical note; profile of the speaker; about the guest; about our guest
    affiliation and short bio; affiliation and bio; affiliation and biography; short bio and affiliation; bio and affiliation
    # German
    wer ist wer; wer spricht; ausbildung; werdegang; beruflicher werdegang; stationen; auszeichnungen
    die vortragenden; uber die vortragenden; zu den vortragenden; zu den personen; kurzbiografie
    kurzbiographie; lebenslauf; zur person; zur person der vortragenden; uber den referenten
    uber die referentin; uber den vortragenden; uber die vortragende; uber die sprecherin; uber den sprecher
    zum referenten; zur referentin; zum vortragenden; zum redner; zur rednerin; kurzvita; vita; kurzprofil
    biographische angaben; uber mich; mein werdegang
    # French
    qui parle; formation; postes; parcours professionnel; carriere professionnelle; le conferencier; la conferenciere; les intervenants
    biographie; notice biographique; courte biographie; bio express; a propos de l orateur
    a propos de l oratrice; a propos de l intervenant; a propos de l intervenante; a propos du conferencier
    a propos de la conferenciere; a propos de l auteur; a propos; bref cv; biographie courte
    presentation de l orateur; parcours; notice bio; l oratrice; l orateur; a propos des intervenants
    les conferenciers; notice; a propos de moi; mon parcours
    # Spanish
    sobre mi; mi trayectoria; quien es; formacion; trayectoria; trayectoria profesional; el ponente; la ponente; los ponentes
    nota biografica; sobre el ponente; semblanza; semblanza curricular; perfil; breve semblanza
    resena biografica; sobre la ponente; sobre el conferenciante; sobre la conferenciante; acerca del ponente
    acerca de la ponente; nota biografica del ponente; sobre los ponentes; sobre los conferenciantes
    # Italian
    su di me; chi sono; chi siamo; formazione; carriera; il relatore; la relatrice; i relatori; note biografiche; curriculum
    curriculum breve; breve curriculum; profilo; profilo biografico; biografia del relatore
    biografia della relatrice; breve bio; sui relatori
    # Portuguese
    sobre mim; formacao; a palestrante; o palestrante; biografia; breve biografia; sobre o palestrante; biografia breve
    nota biografica do palestrante; sobre a palestrante; minibiografia; mini biografia; mini bio
    sobre o orador; sobre a oradora; biografia do orador; sobre os palestrantes; minicurriculo
    # Dutch
    over mij; wie ben ik; wie is wie; opleiding; loopbaan; de spreker; de sprekers; biografie; over de spreker; over de promovendus
    over de promovenda; over de spreekster; biografie spreker; korte biografie; korte bio; over de auteur
    over de sprekers
    # Polish
    kim jest prelegent; wyksztalcenie; kariera; prelegenci; o prelegentach; o prelegencie; o prelegentce
    nota biograficzna; notka biograficzna; nota o autorze; nota o autorce; nota o prelegencie
    nota o prelegentce; notka o autorze; notka o autorce; notka o prelegencie; notka o prelegentce; biogram
    o autorze; o autorce; o mowcy; sylwetka; sylwetka prelegenta; sylwetka prelegentki; biografia prelegenta
    o wykladowcy; o wykladowczyni; zyciorys; noty o prelegentach; sylwetki prelegentow; noty biograficzne
  `,
  date: phrasesOf`
    # English
    dates; day; date of talk; seminar date; event date; date of the talk; date of defence; date of defense
    defence date
    # German
    datum; tag; datum des vortrags
    # French
    date; jour; date du seminaire; date de la soutenance
    # Spanish
    fecha; fecha de la charla; fecha de la defensa
    # Italian
    data; giorno
    # Portuguese
    dia; data e local
    # Dutch
    dag; datum en plaats
    # Polish
    dzien; data seminarium; data obrony; termin obrony
    # Nordic
    dato
    # Finnish
    paivamaara
  `,
  time: phrasesOf`
    # English
    time; times; hour; hours; start; starts; start time; talk time; time zone; timezone; from to; from until
    from till; start end; begin end
    # German
    uhrzeit; zeit; beginn; uhr; anfang; zeitzone; von bis
    # French
    heure; horaire; horaires; heure de debut; debut; fuseau horaire; heures
    # Spanish
    hora; horario; inicio; huso horario; zona horaria; fuso horario; de a; hora de inicio
    # Italian
    ora; orario; inizio; fuso orario; da a; ore
    # Portuguese
    horas
    # Dutch
    tijd; aanvang; tijdstip; tijdzone; van tot; aanvangstijd
    # Polish
    godzina; czas; poczatek; godz; godziny; strefa czasowa; od do; rozpoczecie
    # Nordic
    tid; klokkeslett; klokkeslaet; tidspunkt; klockan
    # Finnish
    kellonaika
  `,
  end: phrasesOf`
    # English
    end; ends; end time; end date; ending; until; finish; finishes
    # German
    ende; endet; endzeit; bis
    # French
    fin; heure de fin; date de fin
    # Spanish, Portuguese
    fin; hora de fin; finaliza; termino; hora de fim; fim
    # Italian
    fine; ora di fine
    # Dutch
    einde; eindtijd; tot
    # Polish
    koniec; zakonczenie; godzina zakonczenia
  `,
  when: phrasesOf`when; date time; date and time; quand; wann; termin; zeitpunkt; kiedy; cuando; quando; wanneer; aika`,
  location: phrasesOf`
    # English
    location; venue; place; room; where; lecture hall; building; auditorium; location of the talk
    meeting place; meeting room; seminar room; location room; zoom location; address; room no; room number
    hall no; venue details; venue address
    room change; change of room; new room; venue change; change of venue; new venue
    # German
    ort; raum; horsaal; veranstaltungsort; wo; ort raum; vortragsort; tagungsort; treffpunkt; saal; raumwechsel
    # French
    lieu; salle; amphitheatre; ou; adresse; lieu de la soutenance; endroit; place de la soutenance; amphi
    # Spanish
    lugar; sala; donde; lugar de la charla; salon; lugar de celebracion; ubicacion
    # Italian
    luogo; aula; sede; dove; indirizzo; dove si tiene
    # Portuguese
    local; onde; endereco; auditorio; anfiteatro
    # Dutch
    locatie; zaal; waar; adres; plaats; zaal en gebouw; locatie zaal; lokaal
    # Polish
    miejsce; lokal; gdzie; sala wykladowa; lokalizacja; miejsce seminarium; miejsce obrony
    # Czech
    misto
    # Nordic
    plats; sted; lokale; hvor
    # Finnish
    paikka
  `,
  affiliation: phrasesOf`
    # English
    affiliation; affiliations; institution; institutions; university; organization; organisation; company
    home institution; from; institute; speaker affiliation; speaker s affiliation; affil; organisation name
    employer; home university; home institute; institution of the speaker
    # German
    zugehorigkeit; universitat; einrichtung; heimatinstitution
    # French
    institut; etablissement; rattachement; universite; universite d origine; laboratoire
    laboratoire de rattachement; organisme; affiliation de l orateur
    # Spanish
    afiliacion; institucion; universidad; centro; adscripcion
    # Italian
    affiliazione; istituzione; ente; universita; ente di appartenenza
    # Portuguese
    afiliacao; instituicao; universidade; filiacao
    # Dutch
    affiliatie; universiteit; organisatie; instelling
    # Polish
    afiliacja; instytucja; uczelnia; jednostka
  `,
  role: phrasesOf`
    # English
    position; current role; current position; present position; current post; position and affiliation
    position affiliation; title and position; job title; role; designation; title and affiliation
    position title
    # German
    funktion; beruf
    # French
    fonction; poste
    # Spanish
    cargo; puesto
    # Italian
    qualifica; ruolo; posizione
    # Dutch
    functie
    # Polish
    stanowisko; funkcja
    # Czech
    pozice
    # Nordic
    tjanst; stilling
  `,
  host: phrasesOf`
    # English
    commentator; commentators; comments by; host; hosts; host s; hosted by; invited by; faculty host
    faculty hosts; chair; chairs; session chair; chaired by; moderator; moderated by; introduced by
    introduction by; opened by; discussant; welcome; welcome by; opening words; chairman; chairperson
    chairwoman; discussants; respondent; respondents; seminar chair; chair of defence; chair of the defence
    chair of defense; disputation chair; co chairs; co chair; hosting faculty; host faculty; faculty sponsor; local host
    contact host; disputasleder; ordstyrer
    # German
    einladende r; einladende; einladung durch; einladung von; gastgebende; kommentar; moderation; gastgeber
    gastgeberin; einladender; eingeladen von; begrussung; einfuhrung; moderator in; moderation durch
    korreferent; korreferat; leitung; vorsitz; vorsitzende; vorsitzender; diskussionsleitung; sitzungsleitung
    # French
    discutant; discutante; discutants; discutantes; invite par; invitee par; hote; moderateur; moderatrice
    animation; animateur; animatrice; accueil; presentation par; presente par; president de seance; repondant
    # Spanish
    presenta; comenta; comentan; comentarista; comentaristas; anfitrion; moderador; moderadora; invitado por
    invitada por
    # Italian
    proponente; ospite di; moderatore; presidente; presidenza; introduce; ospite; invitato da; invitata da
    # Portuguese
    apresentacao de; anfitriao; anfitria; anfitriona; convidado por
    # Dutch
    uitgenodigd door; gastheer; gastvrouw; voorzitter; inleiding
    # Polish
    komentarz; prowadzacy; prowadzenie; gospodarz; moderator a; moderacja; gospodyni; zapraszajacy
    zaproszony przez; zaproszona przez; zaprasza
  `,
  organiser: phrasesOf`
    # English
    run by; convened by; coordinated by; curated by; maintained by; facilitator; facilitators; local contact
    seminar coordinator; seminar coordinators; convenor; convenors; convener; conveners; media contact; media contacts; media reference; media references; media enquiries; media inquiries
    press contact; event contact; seminar contact; organizer; organizers; organiser; organisers; organizer s
    event organizer; event organiser; event organizers; event organisers
    organized by; organised by; organizing committee; coordinator; coordinators; contact; contacts
    contact person; for more information; organizing team; seminar organizers; seminar organisers
    seminar organizer; seminar organiser; organizer of the seminar; organising committee; scientific committee
    program committee; programme committee; enquiries; inquiries; questions; organisation; coordination
    # German
    geleitet von; organisiert von; koordination; seminarleitung; veranstalter; kontakt; ansprechpartner
    ansprechpartnerin; ansprechperson; kontaktperson; veranstalterin; organisatorin; organisatoren
    organisation und kontakt; auskunft; rueckfragen; ruckfragen; weitere informationen
    informationen fur journalisten; informationen fuer journalisten; pressekontakt; medienkontakt; kontakt fur die medien
    # French
    animateurs; organisateur; organisateurs; organisatrice; organisatrices; organise par; responsable
    personne a contacter; personne contact; coordinateur; coordinatrice
    responsables; responsables du seminaire; responsable du seminaire; organisation du seminaire
    comite d organisation; organisee par; informations; renseignements; plus d informations
    # Spanish
    coordinan; organizador; organizadores; contacto; contactos; organiza; organizan; coordina; coordinador
    organizadora; organizadoras; persona de contacto; responsable;
    coordinadora; coordinadores; informes; informacion; mas informacion
    # Italian
    organizzatori; organizzatore; referente; referente locale; referente del seminario; organizzato da
    organizzatrice; organizzatrici; coordinatore; coordinatrice; responsabile scientifico; responsabile scientifica
    persona di contatto; organizza; responsabile; referenti; responsabili; contatti; contatto; informazioni; maggiori informazioni
    # Portuguese
    coordenacao; coordenador; coordenadora; organizacao; organizador; organizadora; organizadores; responsavel
    pessoa de contacto; pessoa de contato; mais informacoes
    # Dutch
    organisator; organisatoren; organisatie en contact; inlichtingen; informatie; contactpersoon
    contactpersonen; organisatrice; coordinator; meer informatie
    # Polish
    organizatorzy; organizator; organizacja; kierownik; kierownicy; informacje; kierownik seminarium
    kierownicy seminarium; opiekun; prowadza; sekretarz; wiecej informacji; koordynator
    organizatorzy seminarium; organizatorka; organizatorki; koordynatorka; osoba kontaktowa; osoba do kontaktu
    kierowniczka; kierowniczka seminarium; opiekunka
  `,
  series: phrasesOf`
    # English
    series; event series; seminar series; lecture series; series name; part of; seminar name
    name of the seminar; colloquium series; originating calendar
    # German
    reihe; veranstaltungsreihe; vortragsreihe; rahmen; im rahmen von; seminarreihe; kolloquiumsreihe
    # French
    serie; cycle; cycle de conferences
    # Spanish
    ciclo; ciclo de conferencias; seminario de; serie de seminarios
    # Italian
    ciclo di seminari; serie di seminari; rassegna
    # Dutch
    reeks; lezingenreeks
    # Polish
    cykl; cykl wykladow; seria
  `,
  event: phrasesOf`
    # English
    seminar; webinar; panel; workshop; event; event name; conference; panel discussion; public lecture
    special seminar; special colloquium; special lecture; keynote lecture; plenary lecture; invited talk
    guest lecture; lecture; short course; mini course; minicourse; round table; next talk; next seminar; next webinar; next lecture; next colloquium
    next meeting; next session; upcoming talk; talk announcement; seminar announcement; talk title and speaker
    thesis defence; thesis defense; phd defence; phd defense; dissertation defense; dissertation defence
    doctoral defence; doctoral defense; phd thesis defense; phd thesis defence; inaugural lecture
    distinguished lecture
    # German
    podium; kolloquium; podiumsdiskussion; podiumsgesprach; gastvortrag; antrittsvorlesung; abschiedsvorlesung; antrittsvortrag
    fachvortrag; nachster vortrag
    # French
    seminaire; table ronde; soutenance de these; soutenance; expose; prochaine seance; prochain expose
    prochain seminaire
    # Spanish
    seminario; conferencia; conferencia plenaria; ponencia; charla; defensa de tesis
    defensa de tesis doctoral; proximo seminario; proxima charla
    # Italian
    conferenza; discussione tesi; prossimo seminario
    # Portuguese
    defesa de tese; defesa de doutorado; palestra
    # Dutch
    colloquium; promotie; oratie; volgende lezing
    # Polish
    seminarium; nastepny wyklad; kolejne seminarium; wyklad; odczyt; obrona doktorska
    obrona pracy doktorskiej; obrona rozprawy doktorskiej; nastepny referat; nastepne seminarium
    # Nordic
    disputation; disputas; ph d forsvar; phd forsvar
    # Finnish
    vaitos; vaitostilaisuus
  `,
  committee: phrasesOf`
    # English
    committee; supervisory committee; thesis committee; dissertation committee; phd committee
    doctoral committee; committee members; examining committee; examiners; examiner; external examiner
    internal examiner; committee chair; reading committee; members; committee members are
    phd committee members; defense committee; defence committee; the committee; internal examiners
    external examiners; external member; chair of the committee; readers; second reader
    # German
    prufer; gutachter; prufungskommission; kommission; gutachterin; gutachterinnen; zweitgutachter
    erstgutachter; prufungsausschuss; ersatzmitglied; ersatzmitglieder; beisitzer; beisitzerin
    # French
    jury; membres du jury; composition du jury; jury de these; rapporteurs; rapporteur; rapporteuse
    rapporteures; rapportrice; examinateurs; examinateur; examinatrice; examinatrices; president du jury
    presidente du jury; membres invites; membre invite; suppleant; suppleante; suppleants; membre suppleant
    # Spanish
    tribunal; jurado; jurados; miembros del jurado; miembros del tribunal; vocales; vocal; secretario
    secretaria; presidente del tribunal; presidenta; presidenta del tribunal; suplente; suplentes; vocal suplente
    # Italian
    commissione; commissione esaminatrice; membri della commissione; controrelatore; supplente; supplenti; membro supplente
    # Portuguese
    banca; banca examinadora; membros da banca; vogal; vogais; arguente; arguentes; juri; membro suplente; membros suplentes
    # Dutch
    commissie; promotiecommissie; beoordelingscommissie; leden; overige leden; plaatsvervangend lid
    # Polish
    oponent; recenzenci; komisja; recenzent; recenzentka; recenzenci rozprawy; przewodniczacy
    przewodniczacy komisji; przewodniczaca; przewodniczaca komisji; czlonkowie komisji
    # Czech
    oponentka; oponenti; opponentka
    # Nordic
    custos; kustos; betygsnamnd; bedommelseskomite; bedommelsesudvalg; opponent; opponents; opponenten; opponenter
    first opponent; second opponent; forste opponent; andre opponent; administrator of the committee
    # Finnish
    vastavaittaja; vastavaittajat; esitarkastajat
  `,
  adviser: phrasesOf`
    # English
    advisor; advisors; adviser; advisers; supervisor; supervisors; thesis advisor; phd advisor
    doctoral advisor; thesis adviser; dissertation advisor; co advisor; co supervisor; mentor; tutor
    advisor s; adviser s; supervisor s; thesis supervisor; thesis supervisors; phd supervisor; phd supervisors
    main supervisor; co advisors; co advisers; co supervisors; co adviser; dissertation adviser
    faculty advisor; faculty adviser; director; major professor; co major professor; major professors; co major professors; major advisor; major adviser
    # German
    betreuer; betreuerin; doktorvater; doktormutter; erstbetreuer; zweitbetreuer; betreuung
    wissenschaftliche betreuung
    # French
    directeur de these; directrice de these; encadrant; encadrants; directeurs de these; directrices de these
    direction de these; directeur; directrice; sous la direction de; co directeur; co directrice; co encadrant
    co encadrante; co encadrants; encadrante; encadrement; co directeur de these; co directrice de these
    encadree par; encadre par; directeur de recherche; directrice de recherche; directeurs de recherche
    codirecteur de recherche; codirectrice de recherche
    # Spanish
    directores; directoras; director y directora; directora y director; codirectores; director de tesis
    directora de tesis; directores de tesis; directora; codirector; codirectora; tutora; tutor de tesis
    promotores; copromotores; direccion de tesis; direccion de la tesis
    # Italian
    relatore della tesi; supervisore; supervisori; correlatore
    # Portuguese
    orientador; orientadora; orientadores; coorientador; coorientadora; orientacao; coorientacao
    # Dutch
    promotor; promotors; co promotor; co promotors; copromotors; promotoren; copromotor; copromotoren
    begeleider; begeleiders; dagelijks begeleider
    # Polish
    promotorzy; promotorka; promotor pomocniczy; promotor rozprawy; opiekun naukowy
    # Czech
    skolitel; skolitelka
    # Nordic
    handledare; huvudhandledare; bihandledare; veileder; vejleder; veiledere; vejledere; hovedveileder; hovedvejleder
    medveileder; medveiledere; medvejleder; biveileder; bivejleder
    # Finnish
    ohjaaja; ohjaajat
  `,
  coauthor: phrasesOf`
    co author; co authors; coauthor; coauthors; joint work with; joint with; in collaboration with
    collaborators; collaborator; co auteur; co auteurs; coauteurs; travail en commun avec; gemeinsam mit
    koautor; koautoren; coautor; coautores; coautora; in collaborazione con; coautori; wspolautor
    wspolautorzy; medeauteurs
  `,
  keywords: phrasesOf`
    # English
    keywords; key words; subjects; subject areas; subject area; field of study; discipline; research area
    research areas; fields; topics; research interests; tags; subject
    # German
    fachgebiet; schlagworter; stichworte; schlusselworter
    # French
    mots cles; mots clefs
    # Spanish
    palabras clave
    # Italian
    parole chiave
    # Portuguese
    palavras chave
    # Dutch
    trefwoorden
    # Polish
    slowa kluczowe; tematy
    # Nordic
    amnesomrade; forskningsomrade
  `,
  language: phrasesOf`
    language; event language; langue; sprache; vortragssprache; jezyk; idioma; lingua; taal
    language of the talk; vortrag auf; jezyk wykladu; lingua del seminario; sprache des vortrags
    langue de l expose
  `,
  link: phrasesOf`
    # English
    zoom; zoom link; link; links; url; website; web; webpage; webcast; stream; livestream; live stream
    meeting link; join; registration; registration link; register; rsvp; slides; recording; video; paper
    papers; article; code; arxiv; meeting id; passcode; password; more info; more information; reference; zoom meeting
    teams link; live; online access; access; connection details; connection link; dial in; join remote access
    streaming; watch; watch live; materials; preprint; arxiv link; how to join; how to attend; attend; tickets
    book here; zoom id; related links; useful links; additional information; further information; further details
    # German
    folien; weitere informationen; nahere informationen; zugang; zugangsdaten; anmeldung; zoom zugang; kenncode; kennwort
    # French
    references; plus d informations; informations complementaires; lien; lien zoom; lien de connexion; lien visio; visioconference; visio; inscription
    inscriptions; code secret; mot de passe
    # Spanish
    mas informacion; enlace; enlace zoom; enlace de zoom; inscripcion; transmision; contrasena
    # Italian
    ulteriori informazioni; collegamento; iscrizioni; diretta
    # Portuguese
    mais informacoes; link zoom; inscricao; inscricoes
    # Dutch
    meer informatie; aanmelden; aanmelding; registratie; wachtwoord
    # Polish
    wiecej informacji; link do zoom; rejestracja; zapisy; link do spotkania; transmisja; haslo
  `,
  status: phrasesOf`status; statut; stan; estado`,
  noise: phrasesOf`
    # English
    availability; past semesters; previous semesters; earlier semesters; past years; previous years; category
    categories; campus; faculty; type of event; kind of event; event category; event contact; user activity
    dial in information; cost; channel; channels; actions; price; admission; refreshments; audience; note; notes; remark; remarks; eligibility; phone; telephone; tel
    fax; email; e mail; mail; open to; sponsor; sponsors; sponsored by; supported by; type; event type
    add to calendar; share; download; attachment; last modified; posted; published; updated; catering
    reception; coffee; tea; lunch; capacity; entry; format; mode; level; prerequisites; wi fi; wifi; wlan
    dress code; hashtag; pre talk; ics; details; event details; to; cc; reply to; subject; sent; remarks
    entry fee; tagged; related; see also; buffet; acknowledgements; acknowledgments; funding; financing
    disclaimer; accessibility; covid; parking; directions; how to get there; last updated; public
    target group; for whom; who is it for; duration; archive; archives; past; past talks; past seminars; past colloquia; previous talks
    previous seminars; earlier talks; earlier programmes; other talks; other lists; other seminars
    acknowledgement; acknowledgment; invited audience; workflow status; created by; created on
    disclosure; disclosures; disclosure statement; disclosure statements; financial disclosure
    financial disclosures; speaker disclosure; speaker disclosures; faculty disclosure; faculty disclosures
    conflict of interest; conflicts of interest; conflict of interest statement; accreditation; accreditation statement
    accreditation and credit; accreditation and credits; cme; cme credit; cme credits; cpd points
    cme accreditation; credit designation; credit designation statement; claiming credit; how to claim credit
    continuing education; continuing medical education; target audience; commercial support; recommended reading
    suggested reading; further reading; reading list; code of conduct; land acknowledgement; land acknowledgment
    # German
    fruhere semester; vergangene semester; terminexport; fakultat; bemerkung; hinweis; zielgruppe; eintritt
    fur wen; wie viel; teilnahme; eintritt frei; imbiss; umtrunk; finanziert durch; mit unterstutzung von; anfahrt; stand
    letzte anderung; publikum; zielpublikum; dauer; archiv; fruhere programme; fruhere vortrage
    vergangene vortrage; vergangene termine; danksagung
    # French
    pour qui; combien; semestres precedents; annees precedentes; entree; apero; aperitif; pot; acces; mise a jour; duree
    seminaires passes; exposes passes; remerciements
    # Spanish
    para quien; para quienes; a quien va dirigido; a quien va dirigida; semestres anteriores; cursos anteriores; costo; costos; cuota; cuota de recuperacion; precio; tarifa; tarifas
    donativo; entrada; patrocina; patrocinan; como llegar; publico; duracion
    archivo; charlas anteriores; agradecimientos
    # Italian
    per chi; a chi e rivolto; anni precedenti; semestri precedenti; ingresso; con il patrocinio di; durata; archivio; seminari passati
    ringraziamenti
    # Portuguese
    para quem; anos anteriores; arquivo; agradecimentos; quanto
    # Dutch
    voor wie; vorige jaren; faculteit; toegang; doelgroep; duur; archief; eerdere lezingen; dankwoord
    # Polish
    dla kogo; poprzednie lata; poprzednie semestry; uwagi; kategorie; wstep; wspolpraca; dojazd; odbiorcy; czas trwania
    archiwum; poprzednie seminaria; podziekowania
  `,
};
