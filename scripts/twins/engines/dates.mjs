/** The same bytes on every run: dates and identifiers of a PDF are replaced in place, length for length. */
export function withoutDates(pdf) {
  const text = pdf
    .toString('latin1')
    .replace(/(\/(?:Creation|Mod)Date ?\(D:)\d{14}/g, '$120260105080000')
    .replace(/(\/DocChecksum ?\/)([0-9A-F]{32})/g, (_, head) => head + '0'.repeat(32))
    .replace(/\/ID ?\[[^\]]{1,200}\]/g, (id) => id.replace(/[0-9A-F]{32}/g, '0'.repeat(32)));
  return Buffer.from(text, 'latin1');
}
