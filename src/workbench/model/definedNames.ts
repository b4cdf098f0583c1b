import type { Area } from './area';
import { areaAddress, parseAddress, quotedSheetName } from './address';
import type { ChangeFeed } from './changes';
import { ModelError } from './modelError';

/** A name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** With its `=`, such as `=Sheet1!$A$1:$B$2` or `=0.35`. */
  readonly formula: string;
  /** The sheet the name belongs to; absent for a name of the whole workbook. */
  readonly sheetId?: string;
  readonly isHidden: boolean;
  readonly comment: string;
}

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/;

/** The workbook's names. Names differ without regard to case, within their scope. */
export class DefinedNames {
  private names: readonly DefinedName[] = [];

  constructor(private readonly feed: ChangeFeed) {}

  list(): readonly DefinedName[] {
    return this.names;
  }

  find(name: string, sheetId?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((one) => one.name.toLowerCase() === wanted && one.sheetId === sheetId);
  }

  /** InvalidArgument for a name Excel would refuse, ItemAlreadyExists for one that is taken. */
  add(name: Pick<DefinedName, 'name' | 'formula'> & Partial<DefinedName>): DefinedName {
    if (!VALID.test(name.name) || LOOKS_LIKE_A_CELL.test(name.name)) {
      throw new ModelError('InvalidArgument', `"${name.name}" can't be a name.`);
    }
    if (this.find(name.name, name.sheetId)) {
      throw new ModelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
    const added: DefinedName = { isHidden: false, comment: '', ...name };
    this.names = [...this.names, added];
    this.feed.tell({ kind: 'names' });
    return added;
  }

  change(
    name: DefinedName,
    to: Partial<Pick<DefinedName, 'formula' | 'isHidden' | 'comment'>>,
  ): void {
    this.names = this.names.map((one) => (isSame(one, name) ? { ...one, ...to } : one));
    this.feed.tell({ kind: 'names' });
  }

  delete(name: DefinedName): void {
    this.names = this.names.filter((one) => !isSame(one, name));
    this.feed.tell({ kind: 'names' });
  }

  /** Follows a sheet into its new name; formulas that name it are rewritten. */
  sheetRenamed(rewrite: (formula: string) => string): void {
    this.names = this.names.map((one) => ({ ...one, formula: rewrite(one.formula) }));
  }

  /** Drops the names of a sheet that is gone; workbook names that pointed to it become `#REF!`. */
  sheetDeleted(sheetId: string, rewrite: (formula: string) => string): void {
    this.names = this.names
      .filter((one) => one.sheetId !== sheetId)
      .map((one) => ({ ...one, formula: rewrite(one.formula) }));
  }

  /** For opening a file: takes the names as they are, without asking whether they are valid. */
  load(names: readonly DefinedName[]): void {
    this.names = names;
  }
}

const isSame = (one: DefinedName, other: DefinedName): boolean =>
  one.name === other.name && one.sheetId === other.sheetId;

/** The range a name stands for, or undefined when its formula is anything else. */
export function namedArea(
  name: DefinedName,
): { readonly sheetName: string; readonly area: Area } | undefined {
  const parsed = parseAddress(name.formula.replace(/^=/, ''));
  return parsed?.sheetName === undefined
    ? undefined
    : { sheetName: parsed.sheetName, area: parsed.area };
}

/** The formula of a name for a range: the address with `$`. */
export function formulaForArea(sheetName: string, area: Area): string {
  const cells = areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quotedSheetName(sheetName)}!${cells}`;
}
