/** The version in package.json, which webpack puts in. */
declare const HOTLINE_GRADING_VERSION: string;

/** The version of the add-in that pane and ribbon run, `0.5.0`. Only in what webpack has built. */
export const ADDIN_VERSION = HOTLINE_GRADING_VERSION;
