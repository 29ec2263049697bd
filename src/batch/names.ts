/** Where the plan of an input is written: the tree of the inputs, mirrored below the output folder. */
import type { BatchFormat } from './types.js';

/** Characters that a file system of some user refuses; a newline in a name would also break lists. */
const REFUSED = /[<>:"|?*\\]|\p{Cc}/gu;

/** `a/b.pdf` → `a/b.pdf.json`: the extension stays, so that a.pdf and a.docx keep apart. */
export function outputName(input: string, format: BatchFormat): string {
  const parts = input.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  return `${parts.map((part) => part.replace(REFUSED, '_')).join('/')}.${format}`;
}

/** Gives each input its own output; two that fall together (in case, in Unicode form, by refused characters) are told apart by a number. */
export function createNamer(
  format: BatchFormat,
  known: Iterable<readonly [input: string, output: string]> = [],
): (input: string) => { readonly name: string; readonly collided: boolean } {
  // What an earlier run has named keeps its name.
  const taken = new Map<string, string>();
  for (const [input, output] of known) taken.set(key(output), input);
  return (input) => {
    const wanted = outputName(input, format);
    let name = wanted;
    for (let count = 2; taken.has(key(name)) && taken.get(key(name)) !== input; count++) {
      name = wanted.replace(new RegExp(`\\.${format}$`), `~${count}.${format}`);
    }
    taken.set(key(name), input);
    return { name, collided: name !== wanted };
  };
}

/** File systems that ignore case or compose names see these as one. */
const key = (name: string): string => name.normalize('NFC').toLowerCase();
