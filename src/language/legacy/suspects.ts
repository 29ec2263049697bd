/** Letters and marks by which damaged text is known; nearly all text has none. */

/** Oi for ư, Eth and African D for Đ. */
export const SUSPECT = /[\u01a2\u01a3\u00d0\u00f0\u0189\u0256]/;
/** A mark behind a blank, or parted by one from the rest of its word. */
const PARTED = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/;

/** True for text that is worth looking at. */
export const mayNeedRepair = (text: string): boolean => SUSPECT.test(text) || PARTED.test(text);
