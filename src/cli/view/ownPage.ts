/** Whether a file must not be written over without being named. */
import { open } from 'node:fs/promises';
import { MADE_BY } from '../../view/index.js';

/** So far into a page of ours its maker is named. */
const REACH = 400;

/** True for a file that is there and is no page of ours. */
export async function isForeign(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(REACH), 0, REACH, 0);
    return !buffer.toString('utf8', 0, bytesRead).includes(MADE_BY);
  } finally {
    await file.close();
  }
}
