const row = (cells) => `| ${cells.join(' | ')} |`;

export function printTable(measured, warm) {
  const empty = measured.get('empty Node process').milliseconds;
  console.log(row(['whole process', 'ms (median)', '× empty Node', 'peak MB']));
  console.log(row(['---', '---:', '---:', '---:']));
  for (const [name, { milliseconds, peak }] of measured) {
    console.log(
      row([
        name,
        milliseconds.toFixed(0),
        (milliseconds / empty).toFixed(2),
        peak === null ? '–' : peak.toFixed(0),
      ]),
    );
  }
  console.log(`\nwarm, one thread, with tables: ${warm.toFixed(0)} pages a second`);
}

/** The figures that must hold. */
export function verdicts(measured, warm) {
  const ms = (name) => measured.get(name)?.milliseconds ?? Number.NaN;
  const times = (a, b) => ms(a) / ms(b);
  const limits = [
    ['--version, times an empty Node process', times('kehoach --version', 'empty Node process'), 1.3],
    [
      '10-page PDF, times an empty Node process',
      times('10-page PDF: kehoach parse', 'empty Node process'),
      4,
    ],
    [
      '100-page DOCX, times mammoth',
      times('100-page DOCX: kehoach parse', '100-page DOCX: mammoth convertToHtml'),
      0.6,
    ],
    ['100-page PDF, peak MB', measured.get('100-page PDF: kehoach parse')?.peak ?? Number.NaN, 150],
    ['milliseconds a warm page', 1000 / warm, 1000 / 250],
  ];
  return limits.map(([text, value, limit]) => ({
    text: `${text}: ${value.toFixed(2)} (limit ${limit})`,
    ok: value <= limit,
  }));
}
