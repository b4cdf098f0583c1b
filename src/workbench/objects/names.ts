import { HostError, invalidArgument, itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass, targetOf } from '../host/objectClass';
import type { DefinedName } from '../model/definedNames';
import { formulaForArea, namedArea } from '../model/definedNames';
import type { ExcelSession } from './excelSession';
import { booleanFrom } from './officeWords';
import { RangeTarget } from './rangeTarget';

/** The names of the workbook, or of one sheet. */
export interface NamesTarget {
  readonly session: ExcelSession;
  /** Absent for the workbook's own names. */
  readonly sheetId?: string;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

function must(target: NameTarget): DefinedName {
  const name = target.session.workbook.names.find(target.name, target.sheetId);
  if (name === undefined) throw itemNotFound();
  return name;
}

/** The constant a name stands for, or undefined when its formula is more than that. */
function constantOf(name: DefinedName): string | number | boolean | undefined {
  const text = name.formula.replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function typeOf(name: DefinedName): string {
  if (namedArea(name) !== undefined) return 'Range';
  const constant = constantOf(name);
  switch (typeof constant) {
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'number':
      return Number.isInteger(constant) ? 'Integer' : 'Double';
    default:
      return 'Error';
  }
}

function rangeOf(target: NameTarget): HostObject | null {
  const place = namedArea(must(target));
  const sheet = place && target.session.workbook.sheetByName(place.sheetName);
  return place === undefined || sheet === undefined
    ? null
    : target.session.objects.range(target.session, sheet.id, place.area);
}

function worksheetOf({ session, sheetId }: NameTarget): HostObject | null {
  return sheetId === undefined ? null : session.objects.worksheet(session, sheetId);
}

/** `Excel.NamedItem` */
const namedItem = objectClass<NameTarget>({
  name: 'NamedItem',
  identity: (target) => ({ _Id: must(target).name }),
  scalars: {
    Name: { get: (target) => must(target).name },
    Formula: {
      get: (target) => must(target).formula,
      set: (target, formula) => {
        target.session.mustBeWritable();
        target.session.workbook.names.change(must(target), { formula: String(formula) });
      },
    },
    Value: {
      get: (target) => {
        const name = must(target);
        return constantOf(name) ?? name.formula.replace(/^=/, '');
      },
    },
    Type: { get: (target) => typeOf(must(target)) },
    Visible: {
      get: (target) => !must(target).isHidden,
      set: (target, visible) =>
        target.session.workbook.names.change(must(target), { isHidden: !booleanFrom(visible) }),
    },
    Comment: {
      get: (target) => must(target).comment,
      set: (target, comment) =>
        target.session.workbook.names.change(must(target), { comment: String(comment) }),
    },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
  },
  navigation: {
    Worksheet: (target) => {
      const worksheet = worksheetOf(target);
      if (worksheet === null) throw itemNotFound();
      return worksheet;
    },
    WorksheetOrNullObject: worksheetOf,
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOf(target);
      if (range === null) throw new HostError('InvalidOperation', 'The name is no range.');
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: (target) => {
      target.session.mustBeWritable();
      target.session.workbook.names.delete(must(target));
      return null;
    },
  },
  notModelled: ['_Id', 'ArrayValues'],
});

function find(target: NamesTarget, key: unknown): HostObject | undefined {
  const name = target.session.workbook.names.find(String(key), target.sheetId);
  return name && namedItem({ ...target, name: name.name });
}

function own(target: NamesTarget): readonly DefinedName[] {
  return target.session.workbook.names.list().filter((name) => name.sheetId === target.sheetId);
}

function referenceFormula(reference: unknown): string {
  const range = targetOf(reference, (one): one is RangeTarget => one instanceof RangeTarget);
  if (range !== undefined) return formulaForArea(range.sheet.name, range.area);
  if (typeof reference !== 'string' || reference === '') throw invalidArgument();
  return reference.startsWith('=') ? reference : `=${reference}`;
}

/** `workbook.names` and `worksheet.names` */
export const namedItemCollection = objectClass<NamesTarget>({
  name: 'NamedItemCollection',
  items: (target) => own(target).map((name) => namedItem({ ...target, name: name.name })),
  item: find,
  methods: {
    Add: (target, name, reference, comment) => {
      target.session.mustBeWritable();
      const { sheetId } = target;
      const added = target.session.workbook.names.add({
        name: String(name),
        formula: referenceFormula(reference),
        comment: typeof comment === 'string' ? comment : '',
        ...(sheetId === undefined ? {} : { sheetId }),
      });
      return namedItem({ ...target, name: added.name });
    },
    GetCount: (target) => own(target).length,
    GetItemOrNullObject: (target, key) => find(target, key) ?? null,
  },
});
