/** What tests/extract/train-entries.ts found on announcement cases: by how much each sign, place and order makes a field likelier than its hand-set score says. */

const WEIGHTS = `
  affiliation @longest=-0.1; affiliation @opensLine=-0.09; affiliation @repeated=-0.11; affiliation @usual=-0.06;
  affiliation bracket>=-0.12; affiliation bracketed=-0.1; affiliation comma>=-0.1; affiliation hyphen=-0.07;
  affiliation known=-0.09; affiliation line>=-0.06; affiliation lower0=-0.36; affiliation named=0.1;
  affiliation of=-0.06; affiliation shouted=-0.08; affiliation small0=-0.21; affiliation small1=-0.08;
  affiliation small2=-0.09; affiliation unit=-0.29; affiliation words1=-0.26; affiliation words5=-0.13;
  affiliation>affiliation=-0.12; affiliation>affiliation/comma=-0.05; affiliation>date/line=0.05;
  affiliation>note=-0.1; affiliation>note/bracket=-0.07; affiliation>other=-0.1; affiliation>other/comma=-0.15;
  affiliation>other/line=0.06; affiliation>person=-0.12; affiliation>person/comma=0.06;
  affiliation>person/line=-0.17; affiliation>title/comma=0.08; again field=-0.05; again person=-0.23;
  again title=-0.21; date>other/cell=0.08; date>person/cell=-0.05; date>title=-0.12; date>title/line=-0.05;
  date>title/space=-0.05; note +comma=0.13; note @closesLine=0.06; note colon=0.07; note comma>=-0.06;
  note inner1=0.05; note inner2=0.08; note line>=0.06; note lower0=-0.07; note lower1=-0.06; note small0=-0.06;
  note words1=-0.07; note words9=0.07; note>other=0.06; note>other/line=-0.05; note>other/stop=0.05;
  note>person/by=-0.06; note>place=-0.05; note>place/colon=-0.06; note>title=-0.05; note>title/comma=-0.05;
  note>title/line=0.09; note>title/stop=-0.05; other +colon=0.15; other +comma=0.09; other @first=0.1;
  other @last=0.06; other @longest=0.14; other @opensLine=0.16; other @repeated=0.15; other @wholeLine=0.08;
  other beginsSmall=-0.09; other bracket>=0.09; other bracketed=0.08; other colon=0.22; other ing=-0.11;
  other inner1=0.12; other inner2=0.06; other lower0=-0.14; other lower1=0.05; other lower2=0.06;
  other lower4=0.1; other named=-0.09; other person=0.19; other question=-0.06; other quote>=-0.06;
  other quoted=-0.1; other slash=0.05; other stop=0.17; other words1=-0.27; other words15=0.05; other words3=0.1;
  other words5=0.07; other words9=0.1; other>date=0.05; other>date/space=0.06; other>note/bracket=0.05;
  other>other=0.17; other>other/cell=0.06; other>other/colon=0.06; other>other/comma=-0.06; other>other/line=0.14;
  other>other/quote=-0.05; other>other/space=-0.08; other>other/stop=0.1; other>person=-0.17;
  other>person/by=0.07; other>person/cell=-0.05; other>person/colon=-0.06; other>person/stop=-0.05;
  other>post=0.08; other>post/comma=0.17; other>post/line=-0.08; other>time=0.06; other>time/space=0.07;
  other>title=-0.16; other>title/comma=-0.05; other>title/stop=-0.05; person +bracket=0.06; person +comma=0.08;
  person +line=0.15; person +stop=0.08; person @closesLine=-0.11; person @first=0.05; person @longest=-0.05;
  person @opensLine=-0.11; person @repeated=-0.06; person bracket>=-0.06; person comma>=-0.09; person inner1=0.12;
  person inner2=0.13; person line>=-0.07; person lower0=-0.19; person lower1=-0.07; person named=-0.24;
  person person=-0.21; person shouted=-0.05; person small0=-0.32; person small2=0.06; person stop=-0.06;
  person unit=0.15; person words1=-0.09; person words2=-0.22; person words9=0.08; person>affiliation/colon=0.07;
  person>other/colon=-0.05; person>other/line=0.05; person>post=-0.16; person>post/comma=-0.12;
  person>title/colon=-0.06; person>title/comma=0.12; place +bracket=0.15; place +comma=0.09; place +quote=0.07;
  place @closesLine=0.1; place @holdsQuote=0.07; place @last=0.09; place @longest=-0.05; place @wholeLine=0.06;
  place beginsSmall=-0.12; place bracket>=-0.1; place colon=-0.05; place comma>=-0.05; place digit=0.06;
  place end>=0.09; place inner1=0.15; place inner2=0.07; place lower0=-0.08; place named=-0.09; place place=-0.12;
  place quote>=-0.07; place slash=-0.06; place small0=-0.12; place words1=-0.07; place words2=-0.16;
  place words3=0.05; place words5=0.07; place>affiliation=-0.09; place>affiliation/bracket=-0.06;
  place>other/bracket=-0.06; place>other/colon=0.06; place>other/line=0.05; place>person=0.06; place>place=-0.07;
  place>place/colon=-0.06; place>title=-0.14; place>title/line=-0.06; place>title/quote=-0.05; post +comma=0.05;
  post @closesLine=-0.08; post @last=-0.08; post beginsSmall=-0.09; post dash>=0.07; post end>=-0.08;
  post inner1=0.06; post lower0=-0.08; post lower1=-0.05; post of=0.05; post small0=-0.14; post stop>=-0.09;
  post words1=-0.14; post>other=0.05; post>other/dash=0.08; post>person=-0.08; post>person/line=-0.05;
  time>affiliation=-0.07; time>affiliation/space=-0.07; time>other/cell=0.12; time>other/comma=-0.07;
  time>other/line=-0.08; time>other/space=0.07; time>title=-0.06; time>title/cell=-0.13; time>title/line=0.08;
  title +bracket=-0.13; title +by=0.05; title +colon=0.14; title +line=-0.07; title +space=0.14; title +stop=0.09;
  title @first=-0.18; title @last=-0.09; title @longest=0.07; title @wholeLine=0.16; title article=-0.1;
  title beginsSmall=-0.28; title bracket>=0.11; title bracketed=0.06; title by>=-0.14; title colon=0.16;
  title colon>=-0.21; title comma>=-0.09; title digit=-0.07; title hyphen=0.08; title ing=0.15;
  title initial=-0.05; title inner1=-0.06; title inner2=0.07; title lower0=-0.09; title lower1=-0.23;
  title lower2=-0.19; title lower4=-0.08; title named=-0.1; title of=-0.09; title perhapsPerson=-0.08;
  title quoted=0.07; title shortened=-0.06; title shouted=-0.09; title small0=-0.26; title small1=-0.14;
  title small2=-0.19; title space>=-0.13; title stop=-0.11; title stop>=-0.08; title unit=-0.06;
  title words1=-0.06; title words2=-0.15; title words3=-0.25; title words5=-0.07; title words9=-0.05;
  title>date=-0.1; title>date/space=-0.1; title>note=0.06; title>note/colon=-0.05; title>note/line=0.06;
  title>other=-0.19; title>other/bracket=0.14; title>other/colon=-0.12; title>other/comma=-0.11;
  title>other/space=0.05; title>person/by=-0.12; title>person/colon=0.06; title>person/comma=0.08;
  title>post=-0.08; title>post/comma=-0.08; title>time=-0.07; title>time/space=-0.08; title>title=-0.11
`;

export const ENTRY_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHTS.split(';')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const at = pair.lastIndexOf('=');
      return [pair.slice(0, at).trim(), Number(pair.slice(at + 1))];
    }),
);
