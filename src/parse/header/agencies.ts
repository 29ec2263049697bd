/** Governing and issuing agencies from the left side of the letterhead. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2. */
import type { SourceRange } from '../../document/model.js';
import { fold } from '../../language/fold.js';
import { joinLines } from '../../language/text.js';
import type { HeadLine } from '../headLines.js';
import { AGENCY_HEADS, AGENCY_TAILS } from '../vocabulary/letterhead.js';

export interface Agency {
  readonly name: string;
  readonly bold: boolean;
  readonly ranges: readonly SourceRange[];
}

const startsWithWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text === word || text.startsWith(`${word} `));

function continues(line: HeadLine, previous: HeadLine): boolean {
  const key = fold(line.text).replace(/^[-–,]\s*/, '');
  const above = fold(previous.text);
  if (/[,&–-]$/.test(above) || /\b(va|cua|thuoc|huyen|tinh|xa|phuong|thanh pho|quyet dinh)$/.test(above))
    return true;
  if (startsWithWord(key, AGENCY_TAILS)) return true;
  // No agency is called by one word: "BỘ NÔNG NGHIỆP VÀ MÔI⏎TRƯỜNG".
  if (!/[\s-]/.test(key) && !/^(ubnd|hdnd)$/.test(key)) return true;
  if (line.bold !== previous.bold) return false;
  return !startsWithWord(key, AGENCY_HEADS);
}

/** Printed lines joined into agencies, in order. */
export function groupAgencies(lines: readonly HeadLine[]): Agency[] {
  const groups: HeadLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && continues(line, last)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    name: joinLines(group.map((line) => line.text)),
    bold: group.every((line) => line.bold),
    ranges: group.map((line) => line.range),
  }));
}

/** `KH-SYT-CĐN` is of two issuers, `KH-CAX-TH` of one and its drafting unit: the first code tells when it is that of the lower agency. */
function isJoint(agencies: readonly Agency[], codes: readonly string[]): boolean {
  const [issuer, second] = codes;
  if (issuer === undefined || second === undefined) return false;
  const [first, last] = agencies;
  if (agencies.length !== 2 || !first || !last) return true;
  return abbreviates(second, last.name) || !abbreviates(issuer, last.name);
}

/** Whether the letters of a code are first letters of the words of a name, in their order. */
function abbreviates(code: string, name: string): boolean {
  const letters = fold(code).replace(/[^a-z]/g, '');
  const words = fold(name).split(/[^a-z\d]+/);
  if (letters === '' || words[0]?.charAt(0) !== letters.charAt(0)) return words.includes(letters);
  let at = 0;
  for (const word of words) if (word.charAt(0) === letters.charAt(at)) at += 1;
  return at === letters.length || words.includes(letters);
}

/** A governing agency stands above and is not bold; the issuer below it is bold. Two bold agencies with a joint symbol are joint issuers. */
export function settleAgencies(
  agencies: readonly Agency[],
  codes: readonly string[],
): { parent: Agency | null; issuers: Agency[] } {
  const joint = isJoint(agencies, codes);
  const { parent, issuers } = placeAgencies(agencies, joint);
  return { parent, issuers: joint ? issuers.flatMap(partJoint) : issuers };
}

/** Joint issuers on one line: "SỞ Y TẾ - CÔNG ĐOÀN NGÀNH Y TẾ"; a dash inside a name is followed by no agency word. */
function partJoint(agency: Agency): Agency[] {
  const names = agency.name.split(/\s+[-–]\s+/);
  const all = names.every((name) => startsWithWord(fold(name), AGENCY_HEADS));
  return all ? names.map((name) => ({ ...agency, name })) : [agency];
}

function joinAgencies(parts: readonly Agency[]): Agency {
  return {
    name: joinLines(parts.map((part) => part.name)),
    bold: parts.every((part) => part.bold),
    ranges: parts.flatMap((part) => part.ranges),
  };
}

/** An organ without a name of its own speaks for the agency above it and is no second issuer. */
const ORGAN = /^ban (?:thuong vu|thuong truc|chap hanh)$/;

function placeAgencies(
  agencies: readonly Agency[],
  joint: boolean,
): { parent: Agency | null; issuers: Agency[] } {
  const [first, ...rest] = agencies;
  if (!first) return { parent: null, issuers: [] };
  if (rest.length === 0) return { parent: null, issuers: [first] };
  if (rest.length === 1 && rest.every((one) => ORGAN.test(fold(one.name))))
    return { parent: first, issuers: rest };
  const weighed = agencies.some((one) => one.bold) && agencies.some((one) => !one.bold);
  // A symbol of one agency: the second bold line that looks like an agency is the rest of a name ("… VÕ⏎TRƯỜNG TOẢN").
  if (weighed && !first.bold && !joint && rest.every((one) => one.bold))
    return { parent: first, issuers: [joinAgencies(rest)] };
  if (weighed && !first.bold) return { parent: first, issuers: rest };
  if (weighed && rest.every((one) => !one.bold)) return { parent: null, issuers: [first, ...rest] };
  if (joint && rest.length === 1) return { parent: null, issuers: [...agencies] };
  return { parent: first, issuers: rest };
}
