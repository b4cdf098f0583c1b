import type { Bulletin, BulletinBlock } from './bulletinBlock';

/** The text under the title, line by line as it is read, without the annexes themselves. */
export function bulletinLines({ blocks }: Bulletin): string[] {
  return blocks.flatMap(linesOf);
}

/** `附件：1. …`, then `2. …`; a single annex has no number. */
export function annexListLines(titles: readonly string[]): string[] {
  const [only, ...others] = titles;
  if (only === undefined) return [];
  if (others.length === 0) return [`附件：${only}`];
  return titles.map((title, at) => `${at === 0 ? '附件：' : ''}${at + 1}. ${title}`);
}

function linesOf(block: BulletinBlock): string[] {
  switch (block.kind) {
    case 'salutation':
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'annexList':
      return annexListLines(block.titles);
    case 'annex':
      return [];
  }
}
