// An archive of many made documents: the committed fixtures, copied with changes that make every file another one.
import fs from 'node:fs';
import path from 'node:path';

const SOURCES = { pdf: 'fixtures/twins', docx: 'fixtures/twins', txt: 'fixtures/text' };

function sources(kinds) {
  return kinds.flatMap((kind) =>
    fs
      .readdirSync(SOURCES[kind])
      .filter((name) => name.endsWith(`.${kind}`))
      .map((name) => ({ kind, bytes: fs.readFileSync(path.join(SOURCES[kind], name)) })),
  );
}

/** A comment behind the end changes the content of a PDF and a zip, a last line that of a text. */
function vary({ kind, bytes }, count) {
  if (kind === 'txt') return Buffer.concat([bytes, Buffer.from(`\nBản thứ ${count}.\n`)]);
  if (kind === 'pdf') return Buffer.concat([bytes, Buffer.from(`\n%${count}\n`)]);
  const note = Buffer.from(`${count}`);
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(note.length, copy.length - 2);
  return Buffer.concat([copy, note]);
}

/** A folder with so many files; made once, kept between runs. */
export async function makeArchive(folder, count, kinds = ['pdf', 'docx']) {
  const stamp = path.join(folder, '.count');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === `${count}`) return folder;
  fs.rmSync(folder, { recursive: true, force: true });
  const all = sources(kinds).filter((one) => one.bytes.length < 150_000);
  for (let index = 0; index < count; index++) {
    const source = all[index % all.length];
    const file = path.join(folder, `${Math.floor(index / 100)}`, `plan-${index}.${source.kind}`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, vary(source, index));
  }
  fs.writeFileSync(stamp, `${count}`);
  return folder;
}
