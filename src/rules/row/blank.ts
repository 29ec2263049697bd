/** A cell without letters or figures: empty, or a dash. */
export const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
