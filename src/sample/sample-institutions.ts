/** Where the sample's people study and work: real institutions, so that the gazetteer and its hierarchy have something to do. */

export interface SampleInstitution {
  readonly name: string;
  /** What announcements print beside a name instead, when they are short. */
  readonly short: string;
  readonly academic: boolean;
}

function university(name: string, short = name): SampleInstitution {
  return { name, short, academic: true };
}

function laboratory(name: string, short = name): SampleInstitution {
  return { name, short, academic: false };
}

/** The institutions, each by its full name and the short form that announcements like. */
export const sampleInstitutions: readonly SampleInstitution[] = [
  university('Massachusetts Institute of Technology', 'MIT'),
  university('Stanford University', 'Stanford'),
  university('University of California, Berkeley', 'UC Berkeley'),
  university('Carnegie Mellon University', 'CMU'),
  university('Princeton University'),
  university('Harvard University'),
  university('University of Toronto'),
  university('University of Waterloo'),
  university('University of Texas at Austin', 'UT Austin'),
  university('University of Oxford'),
  university('University of Cambridge'),
  university('University College London', 'UCL'),
  university('Imperial College London'),
  university('University of Edinburgh'),
  university('University of Warwick'),
  university('ETH Zurich', 'ETH Zürich'),
  university('EPFL'),
  university('Technical University of Munich', 'TU Munich'),
  university('University of Bonn'),
  university('Sorbonne University'),
  university('École Normale Supérieure', 'ENS Paris'),
  university('University of Copenhagen'),
  university('KTH Royal Institute of Technology', 'KTH'),
  university('University of Helsinki'),
  university('University of Warsaw'),
  university('Charles University'),
  university('Tel Aviv University'),
  university('Weizmann Institute of Science'),
  university('Indian Institute of Science', 'IISc'),
  university('Tata Institute of Fundamental Research', 'TIFR'),
  university('National University of Singapore', 'NUS'),
  university('University of Tokyo'),
  university('Kyoto University'),
  university('KAIST'),
  university('Tsinghua University'),
  university('University of Melbourne'),
  university('University of São Paulo'),
  university('University of Cape Town'),
  university('University of Amsterdam'),
  university('Delft University of Technology', 'TU Delft'),
  laboratory('Max Planck Institute for Intelligent Systems'),
  laboratory('Max Planck Institute for Mathematics'),
  laboratory('Inria'),
  laboratory('Microsoft Research'),
  laboratory('Google Research'),
  laboratory('IBM Research'),
];
