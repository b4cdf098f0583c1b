import type { RegisterFaultCode, RegisterUseCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** What is wrong in a register or with its use, in English; placeholders are the problem's details. */
export const REGISTER_TEXTS_EN: Readonly<Record<RegisterFaultCode | RegisterUseCode, MessageText>> =
  {
    registerTextExpected: {
      what: '{register}: “{column}” cannot be {value}.',
      todo: 'Enter a text.',
    },
    registerNumberExpected: {
      what: '{register}: “{column}” is {value}, not a number from {least} to {most}.',
      todo: 'Correct the cell; numbers of orders are whole numbers.',
    },
    registerChoiceExpected: {
      what: '{register}: “{column}” is “{value}”, which is none of its words.',
      todo: 'Choose one of: {choices}.',
    },
    registerPeriodExpected: {
      what: '{register}: “{column}” is {value}, not a month.',
      todo: 'Write it as text like 2024-01, or leave it empty for no limit.',
    },
    registerDateExpected: {
      what: '{register}: “{column}” is {value}, not a date.',
      todo: 'Write it as 2023-11-08, or leave the cell empty.',
    },
    registerValueMissing: {
      what: '{register}: “{column}” is empty.',
      todo: 'Fill in the cell, or clear the line.',
    },
    registerHeaderMissing: {
      what: '{register}: the line of headers is missing.',
      todo: 'Put it back: {columns}.',
    },
    registerColumnMissing: {
      what: '{register}: there is no column “{column}”.',
      todo: 'Put the column’s header back.',
    },
    registerNameUnknown: {
      what: '{register}: there is no {kind} named “{name}”.',
      todo: 'Check the spelling; known are: {known}.',
    },
    registerNameTwice: {
      what: '{register}: the {kind} “{name}” stands twice; the other cell is {other}.',
      todo: 'Delete one of them, or give them months that do not overlap.',
    },
    registerAliasExpected: {
      what: '{register}: the name “{value}” in “{column}” or its months cannot be understood.',
      todo: 'Write it like 旧名称（至2023-10） or 旧名称（2023-01至2023-06）.',
    },
    registerPeriodOrder: {
      what: '{register}: “{value}” ends before it begins.',
      todo: 'Correct the months.',
    },
    registerCellUnused: {
      what: '{register}: “{column}” is filled, but “{because}” is empty.',
      todo: 'Fill in “{because}”, or clear this cell.',
    },
    registerUnitExpected: {
      what: '{register}: “{column}” is “{value}”, which is no unit’s name.',
      todo: 'Enter a unit’s name, or clear the cell.',
    },
    registerTwice: {
      what: '{register}: there are two, on the sheets “{other}” and “{sheet}”.',
      todo: 'Put them together on one sheet and delete the other.',
    },
    rosterGroupDiffers: {
      what: '“{unit}” is listed under “{group}” in the table, and under “{rosterGroup}” on the roster ({other}).',
      todo: 'The roster counts; correct whichever is wrong.',
    },
    rosterChannelDiffers: {
      what: '“{unit}” has a row here, but does not take part in “{channel}” by the roster ({other}).',
      todo: 'Correct the roster’s 参与渠道, or remove the row.',
    },
    unitNotOnRoster: {
      what: '“{unit}” is not on the roster.',
      todo: 'Add it to the roster, or add this name to its unit’s aliases.',
    },
    aliasNotInMonth: {
      what: '“{unit}” is another name of “{rosterUnit}” on the roster ({other}), but only for {months}; it was not taken for that unit this month.',
      todo: 'If it still is that unit, correct the months of the alias; if it is another one, add it to the roster.',
    },
    exclusionUnitUnknown: {
      what: '“{unit}” has no row in “{channel}” this month; nothing can be taken out.',
      todo: 'Correct the unit, the channel or the month of this line.',
    },
    exclusionChannelWithoutTable: {
      what: 'No table of “{channel}” is graded this month; nothing can be taken out for “{unit}”.',
      todo: 'Correct the channel or the month of this line.',
    },
    exclusionCountMissing: {
      what: '“{unit}” has no usable “{count}” this month; {orders} cannot be taken off.',
      todo: 'Fill in the count, or take it off this line.',
    },
    exclusionExceedsCount: {
      what: '{orders} {orders|order is|orders are} taken out of “{count}” for “{unit}”, which has only {value}.',
      todo: 'Correct the number of orders, or the count.',
    },
    exclusionUnbalancesCounts: {
      what: 'Once the excluded orders are taken out, “{part}” of “{unit}” ({partValue}) is larger than “{whole}” ({wholeValue}); the unit is left ungraded.',
      todo: 'Add “{part}” to the counts of this line, or correct its number of orders.',
    },
    exclusionFromGivenRate: {
      what: '“{rate}” of “{unit}” was entered without “{missing}”, so taking {orders} {orders|order|orders} out of “{count}” cannot change it; the unit is left ungraded.',
      todo: 'Fill in “{missing}” in the table; or correct “{rate}” there and take “{count}” off the counts of this line.',
    },
    exclusionKeepsGivenRate: {
      what: '“{rate}” of “{unit}” was entered, not counted, and stays as it is although orders were taken out.',
      todo: 'If those orders are in it, correct “{rate}” in the table and grade again.',
    },
    exclusionMonthUnknown: {
      what: 'The month is not known, so the {orders} {orders|order|orders} excluded for “{unit}” in {month} {orders|was|were} not taken out.',
      todo: 'Choose the month and grade again.',
    },
  };
