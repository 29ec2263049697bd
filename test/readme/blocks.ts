/** The parts of a README that can be checked: its headings and its blocks of code in order. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../cli/run.js';

export const READMES = ['README.md', 'README.vi.md'] as const;
export type Readme = (typeof READMES)[number];

/** The locale in which the commands of a README are shown. */
export const LOCALES: Readonly<Record<Readme, string>> = {
  'README.md': 'C.UTF-8',
  'README.vi.md': 'vi_VN.UTF-8',
};

export interface Block {
  readonly language: string;
  readonly text: string;
}

/** A command or a script, and the output that is shown behind it. */
export interface Example {
  readonly code: Block;
  readonly output: Block | null;
}

export const read = (readme: Readme): string => fs.readFileSync(path.join(ROOT, readme), 'utf8');

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

export function blocks(readme: Readme): Block[] {
  return [...read(readme).matchAll(FENCE)].map(([, language = '', text = '']) => ({ language, text }));
}

/** How deep each heading is, in order. */
export function headings(readme: Readme): string[] {
  return [
    ...read(readme)
      .replace(FENCE, '')
      .matchAll(/^(#+) /gm),
  ].map(([, marks = '']) => marks);
}

const isOutput = ({ language }: Block): boolean => language === 'json' || language === 'text';

export function examples(readme: Readme): Example[] {
  const all = blocks(readme);
  return all.flatMap((code, index) => {
    if (isOutput(code)) return [];
    const next = all[index + 1];
    return [{ code, output: next !== undefined && isOutput(next) ? next : null }];
  });
}
