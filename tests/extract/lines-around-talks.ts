/** Made-up lines as pages have them around a talk, in eight languages: what a title must be told from. */

/** Lines of the head of a site, of menus, and of trails. */
export const ABOVE = `
Home
Home Page
About
About us
People
Research
Research areas
Teaching
Events
News
News & Events
Events & News
Programs & Activities
Academics
Admissions
Study with us
Contact
Contact us
Search
Search this site
Menu
Main menu
Toggle navigation
Skip to main content
Skip to navigation
Close menu
Log in
Sign in
Quick links
Calendar
Event calendar
Calendar of events
All events
Upcoming events
Upcoming talks
Past events
View all events
Event details
Event Information
Talk details
Seminar details
Back to all events
Back to events listing
« Back to list
Previous event
Next event
Seminars
Seminars and colloquia
Seminars & Workshops
Colloquia
Lectures & Talks
Lecture series
Public lectures
Department of Mathematics
Department of Computer Science
Department of Physics and Astronomy
School of Engineering
School of Biological Sciences
Faculty of Arts
Faculty of Science
Graduate School
College of Arts and Letters
Institute for Advanced Materials
Center for Data Science
Centre for Ocean Research
Physics Colloquium
Department Colloquium
Applied Mathematics Seminar
Statistics Seminar Series
Economics Brown Bag Lunch
Ecology and Evolution Seminar
Machine Learning Reading Group
Distinguished Lecture Series
Distinguished Speaker Series 2021
Weekly Research Seminar
Graduate Student Seminar
Joint Colloquium in Geometry
Frontiers in Materials Lecture
Theory Lunch
Annual Memorial Lecture
Spring 2019 Schedule
Academic Year 2022/23
Home > Events > Seminars
Home / News / Events
You are here: Home » Events
University » Physics » Events
Startseite
Über uns
Aktuelles
Veranstaltungen
Veranstaltungskalender
Terminkalender
Forschung
Lehre
Studium
Personen
Mitarbeitende
Kontakt
Suche
Navigation überspringen
Zum Inhalt springen
Zurück zur Übersicht
Alle Veranstaltungen
Institut für Informatik
Fakultät für Mathematik
Fachbereich Physik
Mathematisches Kolloquium
Oberseminar Algebra
Forschungskolloquium
Kolloquium der Fakultät
Vortragsreihe Wintersemester 2021/22
Öffentliche Vorträge
Einladung zum Vortrag
Ankündigung
Sie sind hier: Startseite > Veranstaltungen
Accueil
Actualités
Agenda
Événements
Recherche
Enseignement
L'institut
Le laboratoire
Équipes
Annuaire
Contact et accès
Plan du site
Aller au contenu
Retour à la liste
Tous les événements
Séminaires
Séminaires et colloques
Séminaire de probabilités
Séminaire du laboratoire
Groupe de travail
Colloquium du département
Cycle de conférences
Laboratoire de mathématiques
Soutenance de thèse
Avis de soutenance
Vous êtes ici : Accueil > Agenda
Inicio
Quiénes somos
Noticias
Actualidad
Eventos
Agenda de actividades
Próximos eventos
Investigación
Docencia
Personas
Contacto
Saltar al contenido
Volver al listado
Ver todos los eventos
Seminarios y conferencias
Seminario del departamento
Coloquio de matemáticas
Ciclo de conferencias
Departamento de Estadística
Facultad de Ciencias
Instituto de Investigaciones
Chi siamo
Avvisi
Eventi
Tutti gli eventi
Ricerca
Didattica
Persone
Contatti
Vai al contenuto
Torna agli eventi
Seminari
Seminari e convegni
Seminario di dipartimento
Ciclo di seminari
Dipartimento di Fisica
Início
Notícias
Próximos eventos do instituto
Pesquisa
Ensino
Pessoas
Fale conosco
Ir para o conteúdo
Voltar à lista
Seminários
Colóquio do instituto
Palestras e seminários
Departamento de Computação
Strona główna
O nas
Aktualności
Wydarzenia
Kalendarz wydarzeń
Badania
Pracownicy
Dydaktyka
Kontakt z nami
Przejdź do treści
Powrót do listy
Wszystkie wydarzenia
Seminaria
Seminarium zakładowe
Konwersatorium wydziałowe
Wydział Fizyki
Instytut Matematyki
Startpagina
Over ons
Nieuws
Evenementen
Alle evenementen
Onderzoek
Onderwijs
Medewerkers
Contactgegevens
Zoeken
Naar de inhoud
Terug naar overzicht
Lezingen
Colloquium van de faculteit
Seminarreeks
Faculteit der Letteren
Uitnodiging
`
  .trim()
  .split('\n');

/** Lines that stand among day, place and speaker: icons, buttons, kinds, notes, fields and what they say. */
export const BETWEEN = `
user
clock
house
calendar
location pin
map marker
speaker photo
Portrait
Image
Profile picture
Photo of the speaker
Event poster
Tags
Share
Share this
Share this event
Share on Facebook
Tweet
Facebook
LinkedIn
X
Facebook Twitter LinkedIn Email
Copy link
Print
Print this page
Download poster
Download flyer (PDF)
Add to calendar
Add to my calendar
Save to calendar
iCal
Google Calendar
Export to Outlook
Register
Register here
Register now
Registration required
Registration is closed
Free and open to the public
Open to all
Open to the public
All are welcome
All welcome, no booking needed
Refreshments will be served
Coffee and cookies beforehand
Light lunch provided
Reception to follow
Tea at 3:30
Hybrid event
In person
In-person and online
Online via Zoom
Live stream available
Zoom link
Join via Zoom
Watch live
Talk
Seminar
Lecture
Colloquium
Invited talk
Guest lecture
Public lecture
Keynote
Thesis defense
Academic event
Category: Seminars
Event type: Seminar
Event category
Audience: Faculty, Students
Host: TBA
Sponsored by the Dean's Office
Sponsored by the Society of Fellows
Supported by the Smith Foundation
Presented by the Institute
Co-sponsored by the Department of Statistics
Hosted by the Graduate School
Organised by the PhD students
Joint with the Number Theory Seminar
Joint with Applied Mathematics
Joint event with the Physics Department
joint session with probability
part of the Spring Workshop
Part of the Frontiers Series
This talk is part of the Analysis series
Note unusual time and place
NOTE: different room
Please note the change of room
Special date!
(note special day)
New time
Reminder
Today
This week
Upcoming
Featured event
Featured
Event
When
Where
Details
Location
Speaker
Cost: free
Price: Free
Map
View map
Directions
Getting here
Room change
Main building
Ground floor
Add to your list(s)
Download to your calendar using vCal
Tell a friend about this talk
About this event
About the event
About the speaker
Abstract and bio
More information
More info
Further information
Read more
Show more
Event website
Event link
Last updated 3 weeks ago
Published by the press office
Contact the organiser
In English
Language: English
Teilen
Drucken
Bild
Foto: privat
Termin speichern
In Kalender übernehmen
Zum Kalender hinzufügen
Anmeldung
Zur Anmeldung
Anmeldung erforderlich
Eintritt frei
Gäste sind herzlich willkommen
Kaffee und Tee ab 15:45
Im Anschluss Umtrunk
Öffentlicher Vortrag
Vortrag
Gastvortrag
Antrittsvorlesung
Hybride Veranstaltung
In Kooperation mit der Stadtbibliothek
Gefördert durch die Stiftung
Weitere Informationen
Veranstaltungsort
Partager
Imprimer
Ajouter au calendrier
Ajouter à mon agenda
Inscription
Inscription obligatoire
Entrée libre
Ouvert à tous
Conférence
Exposé
Événement hybride
En présentiel
Organisé par l'école doctorale
Avec le soutien de la région
En savoir plus
Infos pratiques
Compartir
Imprimir
Añadir al calendario
Inscripción
Inscripción gratuita
Entrada libre
Abierto al público
Conferencia
Charla
Organiza el departamento
Modalidad presencial
Más información
Condividi
Stampa
Aggiungi al calendario
Iscrizione
Ingresso libero
Aperto a tutti
Evento in presenza
Conferenza
Con il patrocinio del comune
Maggiori informazioni
Compartilhar
Adicionar ao calendário
Inscrições abertas
Entrada gratuita
Palestra
Apoio da fundação
Mais informações
Udostępnij
Drukuj
Dodaj do kalendarza
Rejestracja
Wstęp wolny
Wykład
Wykład otwarty
Spotkanie hybrydowe
Więcej informacji
Delen
Afdrukken
Toevoegen aan agenda
Aanmelden
Gratis toegang
Lezing
Mede mogelijk gemaakt door het fonds
Meer informatie
`
  .trim()
  .split('\n');

/** Lines of the foot of a page: links, addresses, notices, other news. */
export const BELOW = `
Related events
Related links
Related news
You may also like
More events
Other talks in this series
Upcoming seminars
Archive
Seminar archive
Past seminars
Mailing list
Subscribe to our newsletter
Follow us
Follow us on social media
Stay connected
Connect with us
Contact information
Contact: events office
Event organiser
Organisers
Organizing committee
Seminar organizers
Accessibility
Accessibility statement
Privacy policy
Privacy and cookies
Terms of use
Legal notice
Site map
Staff intranet
Feedback
Webmaster
Last modified: 12 May 2020
Copyright 2021
© 2022 The University
All rights reserved
Powered by Drupal
Built with WordPress
Non-discrimination policy
Emergency information
Careers
Jobs
Give to the department
Make a gift
Support us
120 College Street
PO Box 4500
77 Science Drive, Building 4
New York, NY 10012
Cambridge CB2 1TN
Phone: +1 555 0100
Tel. 555-0199
Maps and directions
Top of page
Back to top
Our research
Our mission
Latest news
In the news
New laboratory opens its doors
Students win national prize
Three new professors join the department
Applications for the summer school are open
Call for papers
Open positions
If you have a question about this talk, please write to the organiser
If you need special accommodation please let us know
Videos of earlier talks
Watch the recording
Slides of the talk
Impressum
Datenschutz
Barrierefreiheit
Nach oben
Weitere Veranstaltungen
Das könnte Sie auch interessieren
Letzte Änderung: 4. Mai 2021
Newsletter abonnieren
Anfahrt
Lageplan
Stellenangebote
Musterstraße 12
Presse und Öffentlichkeit
Mentions légales
Accessibilité : non conforme
Haut de page
À voir aussi
Autres séminaires
Séminaires à venir
S'abonner
Nous suivre
Plan d'accès
Offres d'emploi
Organisateurs
Aviso legal
Política de privacidad
Accesibilidad
Mapa del sitio
Otros eventos
Síguenos
Suscríbete al boletín
Cómo llegar
Note legali
Informativa sulla privacy
Altri eventi
Prossimi appuntamenti
Seguici
Come raggiungerci
Amministrazione trasparente
Política de cookies
Outros eventos
Siga-nos
Como chegar
Polityka prywatności
Deklaracja dostępności
Inne wydarzenia
Obserwuj nas
Dojazd
Mapa strony
Praca
Privacyverklaring
Toegankelijkheid
Andere lezingen
Volg ons
Bereikbaarheid
Vacatures
Naar boven
`
  .trim()
  .split('\n');
