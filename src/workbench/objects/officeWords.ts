import { invalidArgument } from '../host/hostError';
import type {
  Border,
  BorderStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '../model/cellFormat';
import type { SheetVisibility } from '../model/changes';
import type { PageOrientation } from '../model/sheetPage';

/** Office.js's enum words for the model's, both ways. */
class Words<M extends string> {
  private readonly toModel: ReadonlyMap<string, M>;

  constructor(private readonly pairs: Readonly<Record<M, string>>) {
    this.toModel = new Map(
      (Object.entries(pairs) as [M, string][]).map(([model, office]) => [office, model]),
    );
  }

  office(word: M): string {
    return this.pairs[word];
  }

  /** InvalidArgument for a word Office.js does not have. */
  model(word: unknown): M {
    const found = this.toModel.get(String(word));
    if (found === undefined) throw invalidArgument();
    return found;
  }
}

export const HORIZONTAL = new Words<HorizontalAlignment>({
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
});

export const VERTICAL = new Words<VerticalAlignment>({
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
});

export const ORIENTATION = new Words<PageOrientation>({
  portrait: 'Portrait',
  landscape: 'Landscape',
});

const VISIBILITY = new Words<SheetVisibility>({
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
});

export const visibilityName = (visibility: SheetVisibility): string =>
  VISIBILITY.office(visibility);
export const visibilityFrom = (word: unknown): SheetVisibility => VISIBILITY.model(word);

/** A border line in Office.js's two words. */
interface OfficeLine {
  readonly style: string;
  readonly weight: string;
}

const LINES: Readonly<Record<BorderStyle, OfficeLine>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
  double: { style: 'Double', weight: 'Thick' },
};

export const lineOf = (border: Border | null): OfficeLine =>
  border === null ? { style: 'None', weight: 'Thin' } : LINES[border.style];

/** The file's line nearest to Office.js's style and weight; null for `None`. */
export function borderStyle(style: unknown, weight: unknown): BorderStyle | null {
  if (style === 'None') return null;
  const entries = Object.entries(LINES) as [BorderStyle, OfficeLine][];
  const ofStyle = entries.filter(([, line]) => line.style === style);
  const exact = ofStyle.find(([, line]) => line.weight === weight) ?? ofStyle[0];
  if (exact === undefined) throw invalidArgument();
  return exact[0];
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` from what Office.js takes as a colour: that, without `#`, or an HTML colour name. */
export function colorFrom(value: unknown): string {
  const text = String(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

/** A truth value; InvalidArgument for anything else. */
export function booleanFrom(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A number; InvalidArgument for anything else. */
export function numberFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
