import { BooleanNumber } from '@univerjs/core';
import type { IRange, IResources, IStyleBase } from '@univerjs/core';
import type ExcelJS from 'exceljs';
import { columnLetters, parseAddress } from '../../model/address';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import { gridRange } from './gridRange';
import { shownSize } from './sheetSizes';

/** The name under which the grid's plugin reads its rules. */
const RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/** A rule as the plugin reads it from JSON, in the plugin's own words. */
type GridRule =
  | {
      readonly type: 'highlightCell';
      readonly style: IStyleBase;
      readonly subType: 'formula';
      readonly value: string;
    }
  | {
      readonly type: 'highlightCell';
      readonly style: IStyleBase;
      readonly subType: 'rank';
      readonly isBottom: boolean;
      readonly isPercent: boolean;
      readonly value: number;
    }
  | {
      readonly type: 'highlightCell';
      readonly style: IStyleBase;
      readonly subType: 'average';
      readonly operator: 'greaterThan' | 'lessThan';
    }
  | {
      readonly type: 'colorScale';
      readonly config: readonly {
        readonly index: number;
        readonly color: string;
        readonly value: { readonly type: string; readonly value?: number | string };
      }[];
    };

interface PlacedRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: GridRule;
}

/** exceljs declares formulas and colours of rules loosely, and the sheet's list of rules not at all. */
interface StoredRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  readonly aboveAverage?: boolean;
  readonly priority?: number;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number | string }[];
  readonly color?: readonly { readonly argb?: string }[];
  readonly style?: Partial<ExcelJS.Style>;
}

interface StoredFormats {
  readonly conditionalFormattings?: readonly {
    readonly ref: string;
    readonly rules: readonly StoredRule[];
  }[];
}

const SIGNS: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

/** What the end of a colour scale can be, in the words of the file format and of the grid. */
const VALUE_TYPES = ['num', 'min', 'max', 'percent', 'percentile', 'formula'];

const rgb = (color: { readonly argb?: string } | undefined): string | undefined =>
  color?.argb === undefined ? undefined : `#${color.argb.slice(-6)}`;

function ruleStyle(style: Partial<ExcelJS.Style> | undefined): IStyleBase {
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  const background = rgb(fill?.bgColor) ?? rgb(fill?.fgColor);
  const font = rgb(style?.font?.color);
  return {
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(font === undefined ? {} : { cl: { rgb: font } }),
    ...(style?.font?.bold === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(style?.font?.italic === true ? { it: BooleanNumber.TRUE } : {}),
  };
}

/** `cellIs` as a formula about the first cell of the range, which the grid moves along as Excel does. */
function comparison(rule: StoredRule, cell: string): string | undefined {
  const [first, second] = (rule.formulae ?? []).map(String);
  if (first === undefined) return undefined;
  const sign = SIGNS[rule.operator ?? ''];
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  if (second === undefined) return undefined;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  if (rule.operator === 'between') return `=${between}`;
  return rule.operator === 'notBetween' ? `=NOT(${between})` : undefined;
}

function colorScale(rule: StoredRule): GridRule | undefined {
  const config = (rule.cfvo ?? []).flatMap(({ type, value }, index) => {
    const color = rgb(rule.color?.[index]);
    if (color === undefined || !VALUE_TYPES.includes(type)) return [];
    return [{ index, color, value: { type, ...(value === undefined ? {} : { value }) } }];
  });
  return config.length > 1 ? { type: 'colorScale', config } : undefined;
}

function ruleConfig(rule: StoredRule, cell: string): GridRule | undefined {
  const highlight = { type: 'highlightCell', style: ruleStyle(rule.style) } as const;
  switch (rule.type) {
    case 'cellIs':
    case 'expression': {
      const expression = rule.formulae?.[0];
      const formula =
        rule.type === 'cellIs'
          ? comparison(rule, cell)
          : typeof expression === 'string'
            ? `=${expression}`
            : undefined;
      if (formula === undefined) return undefined;
      return { ...highlight, subType: 'formula', value: formula };
    }
    case 'top10':
      return {
        ...highlight,
        subType: 'rank',
        isBottom: rule.bottom ?? false,
        isPercent: rule.percent ?? false,
        value: rule.rank ?? 10,
      };
    case 'aboveAverage': {
      const isAbove = rule.aboveAverage ?? true;
      const operator = isAbove ? 'greaterThan' : 'lessThan';
      return { ...highlight, subType: 'average', operator };
    }
    case 'colorScale':
      return colorScale(rule);
    default:
      return undefined;
  }
}

function sheetRules(sheet: SheetModel): PlacedRule[] {
  const { conditionalFormattings = [] } = sheet.stored as StoredFormats;
  const size = shownSize(sheet);
  return conditionalFormattings
    .flatMap(({ ref, rules }) => {
      const areas = ref.split(' ').flatMap((text) => parseAddress(text)?.area ?? []);
      const [first] = areas;
      if (first === undefined) return [];
      const cell = `${columnLetters(first.column)}${first.row + 1}`;
      return rules.map((rule) => ({ rule, areas, cell }));
    })
    .sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0))
    .flatMap(({ rule, areas, cell }, index) => {
      const config = ruleConfig(rule, cell);
      if (!config) return [];
      const ranges = areas.map((area) => gridRange(area, size));
      return [{ cfId: `rule-${index}`, ranges, stopIfTrue: false, rule: config }];
    });
}

/**
 * The conditional formats a file brings, for the grid to draw: comparisons, formulas, top and bottom,
 * above average and colour scales. Data bars, icons and the rest are kept in the file and not drawn.
 */
export function conditionalFormats(workbook: WorkbookModel): IResources {
  const rules = workbook.sheets.map((sheet) => [sheet.id, sheetRules(sheet)] as const);
  const data = JSON.stringify(Object.fromEntries(rules.filter(([, list]) => list.length > 0)));
  return [{ name: RESOURCE, data }];
}
