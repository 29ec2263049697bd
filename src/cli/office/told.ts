/** Runs a command; what the user can put right is told in one line. */
import { ConfigError } from '../../config/errors.js';
import type { Language } from '../messages/index.js';
import { VALIDATE_MESSAGES } from '../messages/validate/index.js';
import { OfficeError } from './errors.js';
import { complain } from './input.js';

const USAGE = 2;

export async function told(language: Language, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof OfficeError) complain(error.message);
    else if (error instanceof ConfigError)
      complain(VALIDATE_MESSAGES[language].config(error.source, error.problem));
    else throw error;
    return USAGE;
  }
}
