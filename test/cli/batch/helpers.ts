import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const BIN = path.resolve(import.meta.dirname, '../../../bin/kehoach.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly root: string;
  write(name: string, text: string): void;
  read(name: string): string;
  batch(...args: string[]): Ran;
  validate(...args: string[]): Ran;
  start(...args: string[]): ChildProcess;
  /** Waits until a run has written something down. */
  firstDone(): Promise<void>;
  manifest(): Record<string, unknown>[];
  /** Every file below `out` but the manifest, with its text. */
  outputs(): Record<string, string>;
  remove(): void;
}

/** A short plan of our own; the word makes it one of its kind. */
export const planText = (word: string): string => `UBND XÃ THANH LÂM
Số: 07/KH-UBND
Thanh Lâm, ngày 09 tháng 3 năm 2026
KẾ HOẠCH
Tổ chức ${word} năm 2026
I. MỤC ĐÍCH
- Nâng cao tinh thần đoàn kết.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng
- Chuẩn bị ${word}.
Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
Đỗ Văn Lành
`;

export function createPlace(): Place {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'kehoach-batch-')));
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' };
  const argv = (args: string[]): string[] => [BIN, 'batch', ...args];
  return {
    root,
    write: (name, text) => {
      fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      fs.writeFileSync(path.join(root, name), text);
    },
    read: (name) => fs.readFileSync(path.join(root, name), 'utf8'),
    batch: (...args) =>
      spawnSync(process.execPath, argv(args), { cwd: root, env, encoding: 'utf8', timeout: 60_000 }),
    validate: (...args) =>
      spawnSync(process.execPath, [BIN, 'validate', ...args], {
        cwd: root,
        env,
        encoding: 'utf8',
        timeout: 60_000,
      }),
    start: (...args) => spawn(process.execPath, argv(args), { cwd: root, env, stdio: 'ignore' }),
    firstDone: async () => {
      const file = path.join(root, 'out/kehoach-manifest.jsonl');
      const hasLine = (): boolean => fs.existsSync(file) && fs.statSync(file).size > 0;
      for (let waited = 0; waited < 20_000 && !hasLine(); waited += 10)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
    manifest: () =>
      fs
        .readFileSync(path.join(root, 'out/kehoach-manifest.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    outputs: () => {
      const folder = path.join(root, 'out');
      const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
      const files = names.filter(
        (name) => name !== 'kehoach-manifest.jsonl' && fs.statSync(path.join(folder, name)).isFile(),
      );
      return Object.fromEntries(
        files.map((name) => [
          name.split(path.sep).join('/'),
          fs.readFileSync(path.join(folder, name), 'utf8'),
        ]),
      );
    },
    remove: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}
