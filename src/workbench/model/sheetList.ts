import type { SheetModel } from './sheetModel';

/** The sheets of a workbook: by id, by name and in the order of their tabs. */
export class SheetList {
  private readonly byId = new Map<string, SheetModel>();
  private nextNumber = 1;

  /** In the order of their tabs. */
  get inOrder(): readonly SheetModel[] {
    return [...this.byId.values()].sort((one, other) => one.stored.orderNo - other.stored.orderNo);
  }

  find(id: string): SheetModel | undefined {
    return this.byId.get(id);
  }

  /** Names differ without regard to case. */
  named(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return [...this.byId.values()].find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  add(sheet: SheetModel): void {
    this.byId.set(sheet.id, sheet);
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** An id no sheet of this workbook has or had, in Excel's form. */
  newId(): string {
    const digits = this.nextNumber.toString(16).toUpperCase().padStart(12, '0');
    this.nextNumber += 1;
    return `{00000000-0001-0000-0000-${digits}}`;
  }

  /** `Sheet1`, `Sheet2`, …: the first that is free. */
  freeName(): string {
    let number = 1;
    while (this.named(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  /** Gives the sheets the order of their tabs. */
  reorder(sheets: readonly SheetModel[]): void {
    sheets.forEach((sheet, index) => (sheet.stored.orderNo = index + 1));
  }
}
