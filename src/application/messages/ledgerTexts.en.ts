import type { LedgerProblemCode } from '../../domain/ledger/ledgerProblemCode';
import type { MessageText } from './messageText';

/** What is wrong with an entry of the ledger, in English; placeholders are the problem's details and `unit`. */
export const LEDGER_TEXTS_EN: Readonly<Record<LedgerProblemCode, MessageText>> = {
  ledgerUnitUnknown: {
    what: '“{unit}” is not on the roster; this entry was not counted.',
    todo: 'Correct the name, or add the unit or its other name to the roster.',
  },
  ledgerUnitNotInTables: {
    what: 'None of the month’s tables has “{unit}”; this entry was counted under the name as written.',
    todo: 'Check the name; if the unit had no orders this month, a roster can list it.',
  },
  ledgerKindUnknown: {
    what: 'The rules have no kind “{kind}”; this entry was not counted.',
    todo: 'Choose one of: {kinds}.',
  },
  ledgerKindOff: {
    what: 'The kind “{kind}” is switched off in the rules; this entry was not counted.',
    todo: 'Switch it on in the rules sheet, or choose another kind.',
  },
  ledgerPointsMissing: {
    what: 'The rules give no points for “{kind}”; this entry was not counted.',
    todo: 'Fill in the points in this line, or fill in points per item in the rules sheet and switch the kind on.',
  },
  ledgerPointsSide: {
    what: '“{kind}” is a bonus, but its points are {points}; this entry was not counted.',
    todo: 'Take the minus sign away, or choose a kind of incident.',
  },
  ledgerChannelUnknown: {
    what: 'The rules have no channel “{channel}”; this entry was not counted.',
    todo: 'Choose one of: {channels}; or leave the cell empty.',
  },
  ledgerItemsDiffer: {
    what: 'The number of items is {items}, but there {orders|is|are} {orders} order {orders|number|numbers}; the number of items was taken.',
    todo: 'Check the number of items and the order numbers.',
  },
  ledgerOrderTwice: {
    what: 'Order {order} is entered for “{kind}” in {other} already; this entry was not counted.',
    todo: 'Delete the repeated number or the whole entry.',
  },
  ledgerCapped: {
    what: 'One unit gets at most {cap} {cap|point|points} a month for “{kind}”: this entry would be {full} and counts {counted}.',
    todo: 'Nothing to do; if the cap is wrong, change it in the rules sheet.',
  },
  ledgerOtherMonths: {
    what: '{entries} {entries|entry|entries} of the ledger {entries|belongs|belong} to other months ({periods}) and {entries|was|were} not counted in {period}.',
    todo: 'If {entries|it belongs|they belong} to this month, write {period} into {entries|its|their} column 计入月份.',
  },
};
