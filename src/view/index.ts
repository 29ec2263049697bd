/** The page that shows a document beside its plan: `kehoach view`, and the page in the browser. */
export { layOut } from './drawn/layOut.js';
export { toSvg } from './drawn/svg.js';
export { drawText } from './drawn/textPages.js';
export type { DrawnPage } from './drawn/types.js';
export { MADE_BY, type ViewAssets, viewPage } from './html.js';
export { svgUrl } from './picture/dataUrl.js';
export { pictureUrl } from './picture/encode.js';
export { boxedPositions } from './textPositions.js';
export type { ViewData, ViewFinding, ViewLanguage, ViewPage } from './types.js';
