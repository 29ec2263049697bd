import { createRandom } from '../random.mjs';
import { ANNEX_TITLES, CONTENT } from '../words/headings.mjs';
import { TOPICS } from '../words/tasks.mjs';
import { unitsOf } from '../words/units.mjs';
import { agency as makeAgency } from './agencies.mjs';
import { sections } from './body.mjs';
import { recipients, signatures } from './closing.mjs';
import { roman } from './markers.mjs';
import { preamble } from './preamble.mjs';
import { createCiter } from './references.mjs';
import { taskTable } from './rows.mjs';
import { style as makeStyle } from './style.mjs';
import { createVariety, variedStyle } from './variety.mjs';

/**
 * Everything that one document says, before anything is printed. All is drawn from the seed except what
 * `options` fix: `agency` (kind), `size`, `style` (some of its keys), `annexes` (how many), `blank` (no number),
 * `variety` (true: also what fewer offices do, see variety.mjs).
 */
export function makeContent(seed, options = {}) {
  const random = createRandom(seed);
  const variety = options.variety ? createVariety(seed) : null;
  const agency = makeAgency(random, options.agency);
  const size = options.size ?? pickSize(random);
  const [title, topic] = random.pick(TOPICS);
  const ctx = {
    random,
    agency,
    size,
    title,
    topic,
    style: makeStyle(random, agency, { ...(variety === null ? {} : variedStyle(variety)), ...options.style }),
    variety,
    units: unitsOf(agency),
    cited: [],
  };
  ctx.citer = createCiter(random, 2026);
  const number = makeNumber(random, agency, options.blank);
  const date = makeDate(random, number);
  const opening = preamble(ctx);
  const body = sections(ctx);
  const annexes = makeAnnexes(ctx, options.annexes);
  const bodyTable =
    annexes.length === 0 && (options.annexes === 0 || random.chance(0.5)) ? placeTable(ctx, body) : null;
  return {
    seed,
    ...ctx,
    number,
    date,
    draft: random.chance(0.06),
    preamble: opening,
    sections: body,
    bodyTable,
    closing: closingText(ctx),
    recipients: recipients(ctx),
    signatures: signatures(ctx),
    annexes,
  };
}

function pickSize(random) {
  return random.weighted([
    [{ points: 2, statements: 3, rows: [3, 12] }, 6],
    [{ points: 5, statements: 5, rows: [15, 60] }, 3],
    [{ points: 8, statements: 9, rows: [90, 170] }, 0.5],
  ]);
}

function makeNumber(random, agency, blank) {
  const serial = (blank ?? random.chance(0.2)) ? null : String(random.int(1, 900)).padStart(2, '0');
  return { serial, symbol: agency.party ? `KH/${agency.symbol}` : `KH-${agency.symbol}` };
}

/** A plan without number has often no day either. */
function makeDate(random, { serial }) {
  const day = serial === null && random.chance(0.7) ? null : random.int(1, 28);
  return { day, month: random.int(1, 12), year: 2026 };
}

function makeAnnexes(ctx, wanted) {
  const { random, size } = ctx;
  const count =
    wanted ??
    random.weighted([
      [0, 3],
      [1, 5],
      [2, 2],
    ]);
  const upper = random.chance(0.7);
  return random.sample(ANNEX_TITLES, count).map((title, i) => ({
    label: `${upper ? 'PHỤ LỤC' : 'Phụ lục'}${count > 1 ? ` ${ctx.agency.party ? i + 1 : roman(i + 1)}` : ''}`,
    title,
    attached: random.chance(0.75),
    table: taskTable(ctx, random.int(...size.rows)),
  }));
}

/** A table in the text, behind the paragraphs of a point of the content. */
function placeTable(ctx, body) {
  const tops = ctx.style.scheme === 'parts' ? body.flatMap((node) => node.children) : body;
  const content = tops.find((node) =>
    CONTENT.some((each) => each.toLowerCase() === node.heading.toLowerCase()),
  );
  const point = content?.children.find((node) => node.children.length === 0);
  if (point === undefined) return null;
  point.paragraphs.push({ marker: null, text: 'Nhiệm vụ cụ thể được phân công tại bảng sau:' });
  const table = taskTable(ctx, ctx.random.int(3, 8));
  point.tables.push(table);
  return { path: point.path, table };
}

function closingText({ agency, topic, random }) {
  const end = agency.party ? '.' : './.';
  return random.pick([
    `Trên đây là Kế hoạch ${topic} của ${agency.full}${end}`,
    `Trên đây là Kế hoạch ${topic}; yêu cầu các đơn vị nghiêm túc triển khai thực hiện${end}`,
  ]);
}
