import { CONTENT, CONTENT_POINTS, EXTRA, EXTRA_TEXT, IMPLEMENTATION } from '../words/headings.mjs';
import { longTask, statements, task } from '../words/tasks.mjs';
import { citation } from './references.mjs';
import { heading, number, sentence } from './tree.mjs';

/** The sections of a plan: purposes, content, sometimes more, and who does what. */

export function sections(ctx) {
  const { random, style } = ctx;
  const caps = (text) => (style.headingCaps ? text : sentenceCase(text));
  const extra = random.sample(EXTRA, random.int(0, 2)).map(([title]) => extraSection(ctx, title));
  const list = [...purposes(ctx), contentSection(ctx), ...extra, implementation(ctx)];
  for (const node of list) node.heading = caps(node.heading);
  const tops = style.scheme === 'parts' ? inParts(list, caps) : list;
  return number(tops, style);
}

/** Parts hold the sections: the first says why, the second what and who. */
function inParts(list, caps) {
  const first = list.filter((node) => node.about !== undefined || /^mục đích/i.test(node.heading));
  const rest = list.filter((node) => !first.includes(node));
  return [
    heading(caps('NHỮNG VẤN ĐỀ CHUNG'), { children: first }),
    heading(caps('NỘI DUNG KẾ HOẠCH'), { children: rest }),
  ];
}

function sentenceCase(text) {
  const lower = text.toLocaleLowerCase('vi');
  return lower.charAt(0).toLocaleUpperCase('vi') + lower.slice(1);
}

const deepEnough = ({ style }, level) => style.levels.length > level + (style.scheme === 'parts' ? 1 : 0);

function purposes(ctx) {
  const { random, style } = ctx;
  const say = (list, count) =>
    random.sample(list, count).map((text) => `${text.replace('{topic}', ctx.topic)}.`);
  const why = say(statements.purposes, random.int(1, 4));
  const how = say(statements.requirements, random.int(1, 4));
  if (style.purposes === 'split') {
    return [
      fill(ctx, heading('MỤC ĐÍCH', { about: 'purpose' }), why, 1),
      fill(ctx, heading('YÊU CẦU', { about: 'requirements' }), how, 1),
    ];
  }
  const top = heading('MỤC ĐÍCH, YÊU CẦU', { about: 'both' });
  if (style.purposes === 'together') return [fill(ctx, top, [...why, ...how], 1)];
  const runIn = style.purposes === 'run-in';
  top.children = [
    ['Mục đích', why, 'purpose'],
    ['Yêu cầu', how, 'requirements'],
  ].map(([title, texts, about]) =>
    runIn
      ? heading(title, { runIn: texts[0], about, runOnly: true })
      : fill(ctx, heading(title, { about }), texts, 2),
  );
  return [top];
}

/** Puts texts under a node: bullets, plain paragraphs or numbered sentences. */
function fill(ctx, node, texts, level) {
  const { random, style } = ctx;
  const forms = ['bullets', 'bullets', 'plain'];
  if (deepEnough(ctx, level) && style.levels[level]?.format !== 'path') forms.push('sentences', 'sentences');
  const form = random.pick(forms);
  if (form === 'sentences' && texts.length > 1) node.children = texts.map(sentence);
  else
    node.paragraphs = texts.map((text) => ({
      marker: form === 'bullets' && texts.length > 1 ? style.bullets : null,
      text,
    }));
  return node;
}

function statement(ctx) {
  const { random, citer, cited } = ctx;
  const text = random.chance(0.12) ? longTask(random, random.int(2, 4)) : `${task(random)}.`;
  if (!random.chance(0.1)) return text;
  const reference = citer.document();
  cited.push(reference);
  return `${text.slice(0, -1)} theo ${citation(reference, { full: random.chance(0.5) })}.`;
}

function contentSection(ctx) {
  const { random, size } = ctx;
  const node = heading(random.pick(CONTENT));
  const points = random.sample(
    CONTENT_POINTS,
    random.int(2, Math.min(CONTENT_POINTS.length, 2 + size.points)),
  );
  node.children = points.map((title) => point(ctx, title));
  return node;
}

function point(ctx, title) {
  const { random, size } = ctx;
  if (deepEnough(ctx, 2) && random.chance(0.15)) {
    const node = heading(title);
    node.children = ['Mục tiêu', 'Nhiệm vụ'].map((sub) =>
      heading(sub, {
        paragraphs: random.times(random.int(1, 3), () => ({ marker: '-', text: statement(ctx) })),
      }),
    );
    return node;
  }
  const texts = random.times(random.int(1, size.statements), () => statement(ctx));
  return fill(ctx, heading(title), texts, 2);
}

function extraSection(_ctx, title) {
  return heading(title, { paragraphs: EXTRA_TEXT[title].map((text) => ({ marker: null, text })) });
}

function implementation(ctx) {
  const { random, units, size } = ctx;
  const node = heading(random.pick(IMPLEMENTATION));
  const names = random.sample(units, random.int(2, Math.min(units.length, 2 + size.points)));
  const form = random.pick(['below', 'below', 'below', 'run-in']);
  node.children = names.map((unit) => assignment(ctx, unit, form));
  return node;
}

function assignment(ctx, unit, form) {
  const { random, size } = ctx;
  if (form === 'run-in') return heading(unit, { unit: true, runIn: statement(ctx) });
  const texts = random.times(random.int(1, Math.max(2, size.statements - 1)), () => statement(ctx));
  return fill(ctx, heading(unit, { unit: true }), texts, 2);
}
