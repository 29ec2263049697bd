import { citation, LAWS } from './references.mjs';

/** Căn cứ: one to a line, or all in one sentence; first the bases, last the sentence that issues the plan. */
export function preamble(ctx) {
  const { random, style, citer, agency } = ctx;
  const documents = random.times(random.int(1, 4), () => citer.document());
  const plan = random.chance(0.7) ? [citer.plan()] : [];
  const law = random.chance(0.4) && style.basis !== 'prose' ? [random.pick(LAWS)] : [];
  const references = [...law, ...documents, ...plan];
  const long = random.chance(0.4);
  const say = (reference) => reference.text ?? citation(reference, { long, comma: agency.party === true });
  const issue = `${agency.voice} ban hành Kế hoạch ${lowerFirst(ctx.title)} với các nội dung như sau:`;
  return { references, paragraphs: wording(ctx, references.map(say), issue) };
}

function wording({ style, random }, texts, issue) {
  if (style.basis === 'prose') return [plain(`Thực hiện ${texts.join('; ')}; ${issue}`)];
  const lead = style.basis === 'dashes' ? '- ' : '';
  const italic = random.chance(0.6);
  const lines = texts.map((text, i) => ({
    text: `${lead}Căn cứ ${text}${i === texts.length - 1 ? random.pick(['.', ';', ',']) : ';'}`,
    italic,
  }));
  return [...lines, plain(issue)];
}

const plain = (text) => ({ text, italic: false });

function lowerFirst(text) {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
