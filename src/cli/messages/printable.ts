/** A name stays on one line and cannot steer the terminal. */
export const printable = (name: string): string => name.replace(/\p{Cc}/gu, '?');
