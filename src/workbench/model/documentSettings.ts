import type { ChangeFeed } from './changes';

/**
 * The add-in's settings that travel with the workbook (`Office.context.document.settings` and
 * `workbook.settings`): key to JSON text.
 */
export class DocumentSettings {
  private readonly values = new Map<string, string>();

  constructor(private readonly feed: ChangeFeed) {}

  entries(): readonly (readonly [key: string, json: string])[] {
    return [...this.values.entries()];
  }

  get(key: string): string | undefined {
    return this.values.get(key);
  }

  set(key: string, json: string): void {
    this.values.set(key, json);
    this.feed.tell({ kind: 'settings' });
  }

  delete(key: string): boolean {
    const existed = this.values.delete(key);
    if (existed) this.feed.tell({ kind: 'settings' });
    return existed;
  }

  /** Takes these settings in place of all there were. */
  replaceAll(entries: readonly (readonly [key: string, json: string])[]): void {
    this.values.clear();
    for (const [key, json] of entries) this.values.set(key, json);
    this.feed.tell({ kind: 'settings' });
  }
}
