import type { Area } from './area';

/**
 * Who changed the workbook: the add-in through office.js, the person at the grid, somebody at another
 * computer, the grid's formula engine handing back results, or the opening of the file.
 */
export type ChangeOrigin = 'addin' | 'user' | 'coauthor' | 'calculation' | 'load';

interface OnSheet {
  readonly sheetId: string;
}

/** What changed, named by its `kind`. Areas and positions count from zero. */
export type ChangeDetail =
  | (OnSheet & { readonly kind: 'cells'; readonly area: Area })
  | (OnSheet & { readonly kind: 'formats'; readonly area: Area })
  | (OnSheet & { readonly kind: 'columns'; readonly first: number; readonly count: number })
  | (OnSheet & { readonly kind: 'rows'; readonly first: number; readonly count: number })
  | (OnSheet & { readonly kind: 'merges' })
  | (OnSheet & { readonly kind: 'view' })
  | (OnSheet & { readonly kind: 'page' })
  | (OnSheet & { readonly kind: 'tables' })
  | (OnSheet & { readonly kind: 'charts' })
  | (OnSheet & { readonly kind: 'filter' })
  | (OnSheet & { readonly kind: 'protection'; readonly isProtected: boolean })
  | (OnSheet & { readonly kind: 'sheetAdded' })
  | (OnSheet & { readonly kind: 'sheetDeleted'; readonly name: string })
  | (OnSheet & {
      readonly kind: 'sheetRenamed';
      readonly nameBefore: string;
      readonly nameAfter: string;
    })
  | (OnSheet & {
      readonly kind: 'sheetMoved';
      readonly positionBefore: number;
      readonly positionAfter: number;
    })
  | (OnSheet & {
      readonly kind: 'visibility';
      readonly visibilityBefore: SheetVisibility;
      readonly visibilityAfter: SheetVisibility;
    })
  | (OnSheet & { readonly kind: 'activated'; readonly previousSheetId: string })
  | (OnSheet & { readonly kind: 'selection'; readonly area: Area })
  | { readonly kind: 'names' }
  | { readonly kind: 'settings' };

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** One notification of `WorkbookModel.onChange`. It arrives after the change is made. */
export type WorkbookChange = ChangeDetail & { readonly origin: ChangeOrigin };

export type ChangeListener = (change: WorkbookChange) => void;

/** Hands changes to whoever listens, marked with who makes them. */
export class ChangeFeed {
  private readonly listeners = new Set<ChangeListener>();
  private origin: ChangeOrigin = 'user';

  /** Runs `action` with its changes marked as `origin`'s. */
  as<T>(origin: ChangeOrigin, action: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return action();
    } finally {
      this.origin = before;
    }
  }

  listen(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  tell(detail: ChangeDetail): void {
    const change: WorkbookChange = { ...detail, origin: this.origin };
    for (const listener of [...this.listeners]) listener(change);
  }
}
