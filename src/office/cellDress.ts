/** One property of a cell's dress; null where it is not known. */
export type DressValue = string | number | boolean | null;

/**
 * How a cell is dressed beside its number format and fill: font, alignment, lock and border, in a
 * fixed order. A border is its style, weight and colour in one text.
 */
export type Dress = readonly DressValue[];

const FONT = ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'] as const;
const PLACEMENT = ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel'] as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const LOCKED_AT = FONT.length + PLACEMENT.length;
const SIDES_AT = LOCKED_AT + 1;
const DRESS_LENGTH = SIDES_AT + SIDES.length;
const NO_BORDER = 'None';

/** Names of the properties a plan can change; `border` stands for the lines on all four sides. */
export type DressPart =
  | 'fontColor'
  | 'bold'
  | 'fontSize'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'wrapText'
  | 'borderColor';

const PLACES_OF: Readonly<Record<DressPart, readonly number[]>> = {
  fontSize: [1],
  fontColor: [2],
  bold: [3],
  horizontalAlignment: [FONT.length],
  verticalAlignment: [FONT.length + 1],
  wrapText: [FONT.length + 2],
  borderColor: SIDES.map((_, at) => SIDES_AT + at),
};

/** What to ask `getCellProperties` for. */
export const DRESS_OPTIONS: Excel.CellPropertiesFormatLoadOptions = {
  font: Object.fromEntries(FONT.map((name) => [name, true])),
  ...Object.fromEntries(PLACEMENT.map((name) => [name, true])),
  protection: true,
  borders: { style: true, weight: true, color: true },
};

/** The dress in what Excel answered; properties it left out are not known. */
export function dressOf({ format }: Excel.CellProperties): Dress {
  const { font, borders, protection } = format ?? {};
  return [
    ...FONT.map((name) => font?.[name] ?? null),
    ...PLACEMENT.map((name) => format?.[name] ?? null),
    protection?.locked ?? null,
    ...SIDES.map((side) => borderText(borders?.[side])),
  ];
}

/** Of a dress only what some parts of a plan change, or all of it; the rest counts as not known. */
export function dressParts(dress: Dress, parts: ReadonlySet<DressPart> | 'all'): Dress {
  if (parts === 'all') return dress;
  const places = new Set([...parts].flatMap((part) => PLACES_OF[part]));
  return dress.map((value, at) => (places.has(at) ? value : null));
}

/** Each property of the first dress, and of the second where the first does not know it. */
export function joinedDress(first: Dress | null, then: Dress | null): Dress | null {
  if (!first || !then) return first ?? then;
  return first.map((value, at) => value ?? then[at] ?? null);
}

/** Of what is known of `before`, the properties that are otherwise now; null when there are none. */
export function dressToRestore(before: Dress | null, now: Dress | null): Dress | null {
  if (!before) return null;
  const differing = before.map((value, at) => (value === (now?.[at] ?? null) ? null : value));
  return differing.some((value) => value !== null) ? differing : null;
}

/** The known properties as `setCellProperties` takes them. */
export function settableDress(dress: Dress | null): Excel.SettableCellProperties {
  if (!dress) return {};
  const font = named(FONT, dress, 0);
  const borders = SIDES.flatMap((side, at) => {
    const text = dress[SIDES_AT + at];
    return typeof text === 'string' ? [[side, borderOf(text)] as const] : [];
  });
  const locked = dress[LOCKED_AT];
  const format = {
    ...(font.length > 0 && { font: Object.fromEntries(font) }),
    ...Object.fromEntries(named(PLACEMENT, dress, FONT.length)),
    ...(typeof locked === 'boolean' && { protection: { locked } }),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders) }),
  };
  return { format };
}

/** Whether a value read from elsewhere is a dress. */
export function isDress(value: unknown): value is Dress {
  return (
    Array.isArray(value) &&
    value.length === DRESS_LENGTH &&
    value.every((one) => one === null || ['string', 'number', 'boolean'].includes(typeof one))
  );
}

function named(
  names: readonly string[],
  dress: Dress,
  from: number,
): (readonly [string, DressValue])[] {
  return names.flatMap((name, at) => {
    const value = dress[from + at] ?? null;
    return value === null ? [] : [[name, value] as const];
  });
}

function borderText(border: Excel.CellBorder | undefined): string | null {
  const { style, weight, color } = border ?? {};
  if (!style) return null;
  return style === NO_BORDER ? NO_BORDER : [style, weight ?? 'Thin', color ?? ''].join(' ');
}

/** A line that is to go is named by its style alone: a weight or colour would draw it again. */
function borderOf(text: string): Readonly<Record<string, string>> {
  const [style = NO_BORDER, weight = '', color = ''] = text.split(' ');
  if (style === NO_BORDER) return { style };
  return { style, weight, ...(color !== '' && { color }) };
}
