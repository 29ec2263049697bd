/** Unicode to the encodings of old fonts, as the typing programs of their time wrote them. */

const PLAIN = 'aáàảãạ âấầẩẫậ ăắằẳẵặ eéèẻẽẹ êếềểễệ oóòỏõọ ôốồổỗộ ơớờởỡợ uúùủũụ ưứừửữự iíìỉĩị yýỳỷỹỵ'.split(
  ' ',
);
/** The bytes of TCVN3 for the same letters; 0 for those of ASCII. */
const TCVN3 = [
  [0, 0xb8, 0xb5, 0xb6, 0xb7, 0xb9],
  [0xa9, 0xca, 0xc7, 0xc8, 0xc9, 0xcb],
  [0xa8, 0xbe, 0xbb, 0xbc, 0xbd, 0xc6],
  [0, 0xd0, 0xcc, 0xce, 0xcf, 0xd1],
  [0xaa, 0xd5, 0xd2, 0xd3, 0xd4, 0xd6],
  [0, 0xe3, 0xdf, 0xe1, 0xe2, 0xe4],
  [0xab, 0xe8, 0xe5, 0xe6, 0xe7, 0xe9],
  [0xac, 0xed, 0xea, 0xeb, 0xec, 0xee],
  [0, 0xf3, 0xef, 0xf1, 0xf2, 0xf4],
  [0xad, 0xf8, 0xf5, 0xf6, 0xf7, 0xf9],
  [0, 0xdd, 0xd7, 0xd8, 0xdc, 0xde],
  [0, 0xfd, 0xfa, 0xfb, 0xfc, 0xfe],
];
const TCVN3_CAPITALS = { Ă: 0xa1, Â: 0xa2, Ê: 0xa3, Ô: 0xa4, Ơ: 0xa5, Ư: 0xa6, Đ: 0xa7 };
const VNI = [
  'a aù aø aû aõ aï',
  'aâ aá aà aå aã aä',
  'aê aé aè aú aü aë',
  'e eù eø eû eõ eï',
  'eâ eá eà eå eã eä',
  'o où oø oû oõ oï',
  'oâ oá oà oå oã oä',
  'ô ôù ôø ôû ôõ ôï',
  'u uù uø uû uõ uï',
  'ö öù öø öû öõ öï',
  'i í ì æ ó ò',
  'y yù yø yû yõ î',
].map((row) => row.split(' '));

function tableOf(rows, code) {
  const table = new Map();
  for (const [r, row] of PLAIN.entries())
    for (const [i, letter] of [...row].entries()) table.set(letter, code(rows[r][i]));
  return table;
}

const tcvn3 = tableOf(TCVN3, (byte) => (byte === 0 ? null : String.fromCharCode(byte)));
tcvn3.set('đ', '\u00ae');
const vni = tableOf(VNI, (text) => text);
for (const [letter, text] of [...vni]) vni.set(letter.toLocaleUpperCase('vi'), text.toLocaleUpperCase('vi'));
vni.set('đ', 'ñ').set('Đ', 'Ñ');

export const FONTS = {
  tcvn3: { small: '.VnTime', capital: '.VnTimeH' },
  vni: { small: 'VNI-Times', capital: 'VNI-Times' },
};

/** True for a letter that TCVN3 shows in its font of capitals only. */
const needsCapitals = (letter) =>
  TCVN3_CAPITALS[letter] === undefined && letter !== letter.toLowerCase() && !/[A-Z]/.test(letter);

const small = (text) =>
  [...text]
    .map((letter) =>
      TCVN3_CAPITALS[letter] === undefined
        ? (tcvn3.get(letter) ?? letter)
        : String.fromCharCode(TCVN3_CAPITALS[letter]),
    )
    .join('');

/** Letters of ASCII are typed as capitals; those with marks only look like them. */
const withSmallMarks = (text) =>
  [...text].map((letter) => (needsCapitals(letter) ? letter.toLocaleLowerCase('vi') : letter)).join('');

/** Pieces of text with the font that prints each: words with marked capitals go into the font of capitals. */
export function encode(text, encoding) {
  if (encoding === 'vni')
    return [{ text: [...text].map((letter) => vni.get(letter) ?? letter).join(''), font: FONTS.vni.small }];
  const pieces = [];
  for (const word of text.split(/(?<=\s)/)) {
    const shouted = [...word].some(needsCapitals);
    // "Ủy" has one such letter and small ones: only the letter itself changes its font.
    const parts = shouted && word !== word.toLocaleUpperCase('vi') ? [...word] : [word];
    for (const part of parts) addPiece(pieces, part, [...part].some(needsCapitals));
  }
  return pieces;
}

function addPiece(pieces, part, capital) {
  const font = capital ? FONTS.tcvn3.capital : FONTS.tcvn3.small;
  const encoded = small(capital ? withSmallMarks(part) : part);
  const last = pieces.at(-1);
  if (last?.font === font) last.text += encoded;
  else pieces.push({ text: encoded, font });
}
