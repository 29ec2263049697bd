import { ownNumber, placeOf } from '../truth.mjs';
import { centered, layoutTable, ruleLine } from './parts.mjs';

/** What keeps the motto on one line. */
const SIZES = { 'Liberation Serif': 12, 'Noto Serif': 10, 'DejaVu Serif': 9.5 };

/** The head of the first page: agency and number on the left, motto, place and date on the right. */
export function letterhead(content) {
  const { style, agency, draft } = content;
  const size = SIZES[style.font];
  const left = agencyLines(agency, size);
  const right = agency.party
    ? [centered('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: size + 2 }), ruleLine()]
    : [
        centered('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size }),
        centered('Độc lập - Tự do - Hạnh phúc', { bold: true, size: size + 1 }),
        ruleLine(),
      ];
  const number = [
    centered(numberLine(content), { size: size + 1 }),
    ...(draft ? [centered('DỰ THẢO', { bold: true })] : []),
  ];
  const date = [centered(dateLine(content), { italic: true, size: size + 0.5 })];
  return layoutTable([42, 58], arrange(style.letterhead, left, right, number, date));
}

function arrange(form, left, right, number, date) {
  if (form === 'one-row')
    return [
      [
        [...left, ...number],
        [...right, ...date],
      ],
    ];
  if (form === 'two-rows')
    return [
      [left, right],
      [number, date],
    ];
  return [
    [left, right],
    [[], []],
    [number, date],
  ];
}

function agencyLines(agency, size) {
  const lines = agency.issuers.flatMap((issuer, i) =>
    issuer.map((line, at) =>
      i < agency.issuers.length - 1 && at === issuer.length - 1 ? `${line} -` : line,
    ),
  );
  return [
    ...agency.parent.map((line) => centered(line, { size })),
    ...lines.map((line) => centered(line, { bold: true, size })),
    agency.party ? centered('*') : ruleLine(),
  ];
}

function numberLine({ agency, number }) {
  return `Số${agency.party ? '' : ':'} ${ownNumber(number)}`;
}

export const printedDay = (day) => (day === null ? '     ' : String(day).padStart(2, '0'));

export function longDate({ day, month, year }) {
  return `ngày ${printedDay(day)} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

function dateLine({ agency, date }) {
  return `${placeOf(agency)}, ${longDate(date)}`;
}
