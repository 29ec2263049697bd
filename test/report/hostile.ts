/** Text of a plan, a name or a message that must not break out of any format. */
export const HOSTILE: readonly string[] = [
  'a\nb\r\nc\td',
  '100% %0A %25 ::error file=x::y',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  ']]> <![CDATA[ &amp; &#10;',
  'a | b ` c ** d _e_ [f](g) ![h](i)',
  '\u001b[31mred\u001b[0m\u0007\u0000\u0085',
  'right\u202eleft\u2066x\u2028y',
  'lone \ud800 high, low \udc00, \uffff',
  'C:\\Kế hoạch\\plan.pdf',
];
