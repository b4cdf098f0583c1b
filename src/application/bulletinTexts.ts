/** What the pane needs to show, copy and save a bulletin. */
export type { Bulletin } from '../bulletin/bulletinBlock';
export { bulletinHtml } from '../bulletin/bulletinHtml';
export { bulletinLines } from '../bulletin/bulletinLines';
