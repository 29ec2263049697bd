/** Page segmentation modes of Tesseract. */
import type { TextSpread } from '../readers/scan/types.js';

export const SEGMENTATION: Readonly<Record<TextSpread, number>> = { page: 3, block: 6, line: 7, sparse: 11 };
