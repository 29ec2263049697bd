/** Kinds of automatic numbers as Word stores them in `.doc` and RTF (MS-DOC 2.9.150 and its like), by the names of OOXML. */
export const NUMBER_FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  255: 'none',
};

/** What stands behind a number, by its code. */
export const NUMBER_SUFFIXES = ['tab', 'space', 'nothing'];
