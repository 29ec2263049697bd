/** Something that the user can put right; told in one line, status 2. */
export class OfficeError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'OfficeError';
  }
}
