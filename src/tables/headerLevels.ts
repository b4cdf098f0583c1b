/** Most rows a header has. */
export const MOST_LEVELS = 3;
