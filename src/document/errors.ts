/** Why an input cannot be read. Every reason has one sentence in each language in `src/cli/messages`. */
export type InputErrorCode =
  | 'missing'
  | 'link-loop'
  | 'folder'
  | 'empty'
  | 'unreadable'
  | 'truncated'
  | 'encrypted'
  | 'image-only'
  | 'unknown-format'
  | 'unsupported-format'
  | 'invalid-encoding'
  | 'too-large'
  | 'no-permission'
  | 'no-ocr';

/** An input that cannot be read at all: known, explained in one line, exit status 2. `detail` is a short technical fact (a format name, an offset), never a stack. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly detail: string | null;
  constructor(code: InputErrorCode, detail: string | null = null) {
    super(detail === null ? code : `${code}: ${detail}`);
    this.name = 'InputError';
    this.code = code;
    this.detail = detail;
  }
}
