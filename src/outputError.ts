/** A place that cannot be written to; told in one line by the command. */
export class OutputError extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(reason);
    this.name = 'OutputError';
    this.path = path;
  }
}

/** The short code of a failure of the file system (`EACCES`), else its words. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
