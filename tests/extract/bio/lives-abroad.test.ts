/** Lives in German, French, Spanish, Italian, Portuguese, Dutch and Polish. */
import { describe, expect, it } from 'vitest';
import { datedAs, heldAs, postsAs } from './posts-as.ts';

describe('a life in another language', () => {
  it.each([
    // German
    [
      'Nach Stationen als Postdoktorandin an der Universität Bern (2003–2006) und als Akademische Rätin an der Universität Kassel ist sie seit 2011 Universitätsprofessorin für Botanik an der Universität Graz.',
      [
        'Postdoktorandin @ Universität Bern 2003-2006',
        'Akademische Rätin @ Universität Kassel -',
        'Universitätsprofessorin für Botanik @ Universität Graz 2011-',
      ],
    ],
    [
      'Von 2009 bis 2012 hatte sie eine Juniorprofessur an der Universität Siegen inne.',
      ['Juniorprofessur @ Universität Siegen 2009-2012'],
    ],
    [
      'Ihre Dissertation entstand an der Universität Ulm, die Habilitation erfolgte 2016 an der Universität Trier.',
      ['PhD (Dissertation) @ Universität Ulm -', 'Habilitation @ Universität Trier -2016'],
    ],
    [
      'Er ist Professor an der Universität Kassel, wo er auch das Zentrum für Seenkunde leitet.',
      ['Professor @ Universität Kassel -', 'Leiter des Zentrums für Seenkunde @ Universität Kassel -'],
    ],
    [
      'Er war von 2004 bis 2010 Privatdozent an der Universität Ulm und 2011 Gastprofessor an der Universität Graz.',
      ['Privatdozent @ Universität Ulm 2004-2010', 'Gastprofessor @ Universität Graz 2011-2011'],
    ],
    // French
    [
      "Elle a été maîtresse de conférences à l'Université de Pau avant d'être recrutée comme directrice de recherche au CNRS en 2003.",
      ['maîtresse de conférences @ Université de Pau -', 'directrice de recherche @ CNRS 2003-'],
    ],
    ["Thèse soutenue à l'Université de Brest en 2013.", ['PhD (thèse) @ Université de Brest -2013']],
    [
      "Elle a effectué un post-doctorat à l'École polytechnique fédérale de Lausanne.",
      ['post-doctorat @ École polytechnique fédérale de Lausanne -'],
    ],
    // Spanish
    [
      'Ada Byron – Profesora titular en la Universidad de León desde 2014 – Dirige el grupo de Materia Blanda.',
      [
        'Profesora titular @ Universidad de León 2014-',
        'director of the grupo de Materia Blanda @ Universidad de León -',
      ],
    ],
    [
      'Desde 2011 ocupa la cátedra de Historia Antigua de la Universidad de Huelva.',
      ['cátedra @ Universidad de Huelva 2011-'],
    ],
    [
      'Es profesora asociada de la Universidad de Huelva, cuyo laboratorio de genómica coordina desde 2019.',
      ['profesora asociada @ Universidad de Huelva -'],
    ],
    // Italian
    [
      "È ricercatrice presso la Fondazione Sella, dove dal 2007 dirige l'unità di Ottica applicata.",
      ['ricercatrice @ Fondazione Sella -', 'director of the unità di Ottica applicata @ Fondazione Sella 2007-'],
    ],
    [
      "Nel 2019 è stata professoressa visitatrice all'Università di Graz.",
      ['professoressa visitatrice @ Università di Graz 2019-2019'],
    ],
    // Portuguese
    [
      'Concluiu o doutorado em 2015 na Universidade de Brasília e fez pós-doutorado na Universidade de Coimbra.',
      ['PhD (doutorado) @ Universidade de Brasília -2015', 'pós-doutorado @ Universidade de Coimbra -'],
    ],
    [
      'Foi professora substituta da Universidade Federal do Acre.',
      ['professora substituta @ Universidade Federal do Acre -'],
    ],
    ['Doutorada em Química pela Universidade do Minho (2003).', ['PhD (doutorado) @ Universidade do Minho -2003']],
    // Dutch
    [
      'Ada Byron – in 2011 gepromoveerd aan de Universiteit Leiden – van 2012 tot 2015 postdoc aan de Universiteit Gent',
      ['PhD (promotie) @ Universiteit Leiden -2011', 'postdoc @ Universiteit Gent 2012-2015'],
    ],
    [
      'Profesora Titular, Universidad de Huelva; antes Catedrática de Universidad, Universidad de León.',
      ['Profesora Titular @ Universidad de Huelva -', 'Catedrática de Universidad @ Universidad de León -'],
    ],
    ['Zij was eerder directeur van het Huizinga Instituut.', ['directeur @ Huizinga Instituut -']],
    // Polish
    [
      'Ada Byron – profesor uczelni na Wydziale Chemii, Biologii i Geografii Stosowanej Uniwersytetu Łódzkiego.',
      ['profesor uczelni @ Uniwersytet Łódzki -'],
    ],
    [
      'Od 2009 r. pracuje na Uniwersytecie Łódzkim, początkowo jako asystent, a od 2016 r. jako adiunkt.',
      ['asystent @ Uniwersytet Łódzki 2009-2016', 'adiunkt @ Uniwersytet Łódzki 2016-'],
    ],
    [
      'Obecnie jest zatrudniona na stanowisku adiunkta w Instytucie Botaniki i Zoologii PAN.',
      ['adiunkt @ Instytut Botaniki i Zoologii PAN -'],
    ],
    [
      'Przez rok była stażystką podoktorską w Instytucie Botaniki PAN.',
      ['stażystka podoktorska @ Instytut Botaniki PAN -'],
    ],
  ])('is read: %s', (text, expected) => expect(datedAs('Ada Byron', text)).toEqual(expected));

  it.each([
    // A course of studies that somebody runs is no degree.
    ["Elle est professeure à l'Université de Pau, où elle est responsable du master Fibres textiles.", /master/],
    // The degree of one house is not that of the next.
    ['Laureata in Fisica a Messina (tesi in Ottica), Ph.D. in Economia presso la Bocconi.', /Laurea @ .*Bocconi/],
  ])('has no degree that is none: %s', (text, wrong) =>
    expect(postsAs('Ada Byron', text).join('; ')).not.toMatch(wrong),
  );

  it('holds a post since a term', () =>
    expect(heldAs('Ada Byron', 'Sie ist seit dem Wintersemester 2020/21 Professorin an der Universität Ulm.')).toEqual([
      'Professorin @ Universität Ulm: YES',
    ]));
});
