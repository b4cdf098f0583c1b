import { invalidArgument, notImplemented } from '../host/hostError';
import { objectClass } from '../host/objectClass';
import type { RangeTarget } from './rangeTarget';

/** The list all cells agree on: its words, null for none, undefined where they differ. */
function commonList(range: RangeTarget): string | null | undefined {
  const { area, sheet } = range;
  const first = sheet.validations.listAt(area.row, area.column);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (sheet.validations.listAt(row, column) !== first) return undefined;
    }
  }
  return first;
}

function setRule(range: RangeTarget, rule: unknown): void {
  range.mustBeEditable();
  if (typeof rule !== 'object' || rule === null) throw invalidArgument();
  const [[kind, list] = []] = Object.entries(rule as Record<string, unknown>);
  if (kind !== 'list') throw notImplemented(`DataValidation.rule.${String(kind)}`);
  const source: unknown = (list as { source?: unknown } | null)?.source;
  if (typeof source !== 'string') throw notImplemented('DataValidation.rule.list.source');
  range.sheet.validations.setList(range.area, source);
}

/** Only whether it is shown is kept: nobody types into cells by way of this class. */
function setErrorAlert(range: RangeTarget, alert: unknown): void {
  range.mustBeEditable();
  const isShown: unknown = typeof alert === 'object' && alert && Reflect.get(alert, 'showAlert');
  if (typeof isShown !== 'boolean') throw invalidArgument();
  range.sheet.validations.setStrict(range.area, isShown);
}

/** `Excel.DataValidation`, as far as lists go. */
export const dataValidation = objectClass<RangeTarget>({
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (target) => {
        const list = commonList(target);
        return list === undefined ? 'Inconsistent' : list === null ? 'None' : 'List';
      },
    },
    Rule: {
      get: (target) => {
        const list = commonList(target);
        return list === undefined || list === null
          ? {}
          : { list: { inCellDropDown: true, source: list } };
      },
      set: setRule,
    },
    ErrorAlert: {
      get: ({ area, sheet }) => {
        const showAlert = sheet.validations.isStrictAt(area.row, area.column);
        return { showAlert, style: 'Stop', title: '', message: '' };
      },
      set: setErrorAlert,
    },
  },
  methods: {
    Clear: (target) => {
      target.mustBeEditable();
      target.sheet.validations.clear(target.area);
      return null;
    },
  },
  notModelled: ['Prompt', 'IgnoreBlanks', 'Valid'],
});
