/** Lives told line by line with the year first, in the languages of the pages. */
import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/extract/bio/periods.ts';
import { understand } from '../../../src/extract/understand.ts';
import { datedAs } from './posts-as.ts';

describe('a life in years', () => {
  it.each([
    [
      '2003 Promotion an der Universität Bonn\n2004–2011 Dozentin an der Universität Kassel\nseit 2011 Professorin an der Universität Kiel',
      [
        'PhD (Promotion) @ Universität Bonn -2003',
        'Dozentin @ Universität Kassel 2004-2011',
        'Professorin @ Universität Kiel 2011-',
      ],
    ],
    [
      '2004-2011 : maître de conférences, Université de Poitiers\ndepuis 2011 : professeur, Université de Nantes',
      ['maître de conférences @ Université de Poitiers 2004-2011', 'professeur @ Université de Nantes 2011-'],
    ],
    [
      '2004-2011 ricercatrice, Università di Perugia\ndal 2011 professoressa ordinaria, Università di Siena',
      ['ricercatrice @ Università di Perugia 2004-2011', 'professoressa ordinaria @ Università di Siena 2011-'],
    ],
    [
      '2004 Licenciatura en Química, Universidad de Murcia\n2005–2011 Profesora titular, Universidad de Murcia\n2011 a la fecha: Catedrática, Universidad de Granada',
      [
        'Licenciatura @ Universidad de Murcia -2004',
        'Profesora titular @ Universidad de Murcia 2005-2011',
        'Catedrática @ Universidad de Granada 2011-',
      ],
    ],
    [
      '2004–2011: Professora auxiliar, Universidade do Minho, Departamento de Química\nDesde 2011: Professora associada, Universidade de Lisboa',
      ['Professora auxiliar @ Universidade do Minho 2004-2011', 'Professora associada @ Universidade de Lisboa 2011-'],
    ],
    [
      '2001–2006 studia chemiczne\n2006 doktorat, Uniwersytet Łódzki\n2006–2014 adiunkt, Uniwersytet Śląski\nod 2014 profesor, Politechnika Gdańska',
      [
        'PhD (doktorat) @ Uniwersytet Łódzki -2006',
        'adiunkt @ Uniwersytet Śląski 2006-2014',
        'profesor @ Politechnika Gdańska 2014-',
      ],
    ],
    [
      '2004–2011 universitair docent, Universiteit Leiden\nsinds 2011 hoogleraar, Universiteit Twente',
      ['universitair docent @ Universiteit Leiden 2004-2011', 'hoogleraar @ Universiteit Twente 2011-'],
    ],
  ])('gives each line its own years: %s', (text, expected) => expect(datedAs('Ada Byron', text)).toEqual(expected));

  it('is no prose that was wrapped', async () => {
    const page =
      'Speaker: Ada Byron\nTitle: Looms\n\nBiography:\n2004-2011 : chercheuse, Université de Poitiers, Poitiers\n2011-2019 : maître de conférences, Université de Nantes\ndepuis 2019 : professeure, Université de Lille, Lille';
    const { talks } = await understand(page);
    expect(talks[0]?.people[0]?.career.map(({ role, start }) => `${role} ${start}`)).toEqual([
      'chercheuse 2004',
      'maître de conférences 2011',
      'professeure 2019',
    ]);
  });

  it.each([
    ['erwarb 2007 das Diplom in Chemie', '2007-2007'],
    ['wurde 2002 mit einer Arbeit promoviert', '2002-2002'],
    ['seit dem Wintersemester 2020/21 Professorin', '2020-'],
    ['2012 à ce jour : ingénieure', '2012-'],
  ])('has the time of "%s"', (text, expected) =>
    expect(findPeriods(text).map(({ from, to }) => `${from ?? ''}-${to ?? ''}`)).toEqual([expected]),
  );
});
