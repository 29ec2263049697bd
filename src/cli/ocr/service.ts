/** The recognition that a command was asked for, with its progress. */
import { longRun } from '../../launch/shortRun.js';
import { createOcr } from '../../ocr/index.js';
import type { OcrService } from '../../readers/ocr.js';
import type { Language } from '../messages/index.js';
import { type OcrFlags, ocrOptions } from './options.js';
import { createOcrProgress } from './progress.js';

export function ocrService(flags: OcrFlags, language: Language): OcrService {
  const service = createOcr({ ...ocrOptions(flags), progress: createOcrProgress(language) });
  return {
    ...service,
    open: (pages) => {
      longRun();
      return service.open(pages);
    },
  };
}

/** Of a command without options for it: scanned pages are recognised when they are met. */
export const usualOcr = (language: Language): OcrService =>
  ocrService({ ocr: 'auto', ocrEngine: 'auto' }, language);
