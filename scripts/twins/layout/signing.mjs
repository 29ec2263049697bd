import { centered, layoutTable, paragraph, run } from './parts.mjs';

/** Recipients on the left, the signature on the right; two signatures side by side for a joint plan. */
export function signing({ recipients, signatures }) {
  const left = recipientLines(recipients);
  const blocks = signatures.map(signatureLines);
  if (blocks.length === 1) return [layoutTable([45, 55], [[left, blocks[0]]])];
  return [layoutTable([50, 50], [blocks]), ...left];
}

function recipientLines(recipients) {
  const last = recipients.length - 1;
  const line = ({ name, note }, i) => `- ${name}${note === null ? '' : ` ${note}`}${i === last ? '.' : ';'}`;
  const small = (text, more = {}) =>
    paragraph([run(text, more)], { align: 'left', indent: false, size: 11, space: 0 });
  return [
    small('Nơi nhận:', { bold: true, italic: true }),
    ...recipients.map((each, i) => small(line(each, i))),
  ];
}

const EMPTY_LINES = 4;

function signatureLines({ authority, role, name }) {
  return [
    ...[...authority, role].map((line) => centered(line, { bold: true })),
    ...Array.from({ length: EMPTY_LINES }, () => centered('')),
    centered(name, { bold: true }),
  ];
}
