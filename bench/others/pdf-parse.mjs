import fs from 'node:fs';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: new Uint8Array(fs.readFileSync(process.argv[2])) });
process.stdout.write((await parser.getText()).text);
await parser.destroy();
