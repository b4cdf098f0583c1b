import type { LedgerLine } from '../domain/ledger/ledgerLine';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import { nameKey } from '../domain/nameKey';
import { asNumber } from './agreement';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import { mayBePointsOf } from './ledgerSums';
import type { ReadParagraph } from './readDraft';
import { isSlip } from './slip';
import type { StatedNumber } from './statedNumber';
import { unitScopes, type UnitScope } from './unitScopes';

const POINTS = /(扣|减|加)(?:分)?(?:了|共|为|计|:)*$/u;
const ORDER_NUMBER = /(?:编号|工单号|单号|信件|工单)(?:为|是|:)*((?:\d{4,}[、,，和及]?)+)/gu;
/** An order number that an entry tells in its text. */
const IN_TEXT = /\d{5,}/gu;

/** What the draft says of a unit's points and order numbers against the ledger. */
export function checkLedger(context: CheckContext): ParagraphFinding[] {
  const { ledger } = context.facts;
  if (!ledger) return [];
  return context.paragraphs.flatMap((paragraph) =>
    unitScopes(paragraph).flatMap((scope) => [
      ...pointFindings(context, ledger, paragraph, scope),
      ...orderFindings(context, ledger, paragraph, scope),
    ]),
  );
}

function pointFindings(
  context: CheckContext,
  ledger: MonthLedger,
  paragraph: ReadParagraph,
  scope: UnitScope,
): ParagraphFinding[] {
  const [mention, ...others] = scope.units;
  if (!mention || others.length > 0) return [];
  return scope.clauses.flatMap((clause) =>
    paragraph.numbers.flatMap((number): ParagraphFinding[] => {
      const { from, to, measure } = number;
      if (measure !== '分' || from < clause.from || to > clause.to) return [];
      const side = POINTS.exec(paragraph.text.slice(clause.from, from))?.[1];
      if (side === undefined) return [];
      const lines = side === '加' ? ledger.bonuses : ledger.deductions;
      const own = linesOf(context, lines, mention.key);
      if (own.length === 0 || mayBePointsOf(number.value, own)) return [];
      return [pointFinding(paragraph, number, own, side)];
    }),
  );
}

function pointFinding(
  paragraph: ReadParagraph,
  { from, end, value }: StatedNumber,
  lines: readonly LedgerLine[],
  side: string,
): ParagraphFinding {
  const [first] = lines;
  return {
    ...{ code: 'ledgerPointsDiffer', certainty: 'wrong', paragraph, from, to: end },
    source: first?.place ?? null,
    stated: String(asNumber(value)),
    computed: lines.map(({ points }) => Math.abs(points)).join('、'),
    details: { unit: first?.unit ?? '', side: side === '加' ? '加' : '扣' },
  };
}

function orderFindings(
  context: CheckContext,
  ledger: MonthLedger,
  paragraph: ReadParagraph,
  { units, clauses }: UnitScope,
): ParagraphFinding[] {
  const [mention, ...others] = units;
  const [from, to] = [clauses[0]?.from, clauses.at(-1)?.to];
  if (!mention || others.length > 0 || from === undefined || to === undefined) return [];
  const lines = [...ledger.deductions, ...ledger.bonuses];
  const own = linesOf(context, lines, mention.key).flatMap(ordersOf);
  return [...paragraph.text.slice(from, to).matchAll(ORDER_NUMBER)].flatMap((label) => {
    const start = from + label.index + label[0].length - (label[1] ?? '').length;
    return [...(label[1] ?? '').matchAll(/\d+/gu)].flatMap(({ index, 0: order }) => {
      if (own.includes(order)) return [];
      const elsewhere = lines.find((line) => ordersOf(line).includes(order));
      const slip = own.find((each) => isSlip(Number(each), Number(order)));
      if (!elsewhere && slip === undefined) return [];
      const place = { from: start + index, to: start + index + order.length };
      return [orderFinding(paragraph, place, order, slip ?? own.join('、'), elsewhere?.unit ?? '')];
    });
  });
}

function orderFinding(
  paragraph: ReadParagraph,
  place: { readonly from: number; readonly to: number },
  stated: string,
  computed: string,
  unit: string,
): ParagraphFinding {
  return {
    ...{ code: 'orderNumberDiffers', certainty: 'wrong', paragraph, ...place, source: null },
    ...{ stated, computed: computed === '' ? '–' : computed, details: { unit } },
  };
}

function ordersOf({ orderNumbers, detail }: LedgerLine): string[] {
  return [...orderNumbers, ...(detail.match(IN_TEXT) ?? [])];
}

/** The lines of a unit, by whatever name. */
export function linesOf(
  { units }: CheckContext,
  lines: readonly LedgerLine[],
  key: string,
): readonly LedgerLine[] {
  const wanted = [key, ...units.lookalikes(key)].map(units.identity);
  return lines.filter(({ unit }) => wanted.includes(units.identity(nameKey(unit))));
}
