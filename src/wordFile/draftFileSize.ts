/** A circular, pictures included, is far smaller: larger files are not read. In bytes. */
export const LARGEST_DRAFT_FILE = 20_000_000;
