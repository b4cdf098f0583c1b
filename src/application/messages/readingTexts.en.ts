import type { ProblemCode } from '../../domain/problem';
import type { MessageText } from './messageText';

/** In English: problems of reading a workbook: its figures, its names and its tables; placeholders are the problem's details and `unit`. */
export const READING_TEXTS_EN = {
  noTableFound: {
    what: 'No table of unit counts was found.',
    todo: 'Check that a header row has columns such as 部门名称, 应办理数, 办理数 and 按期办理数.',
  },
  noUnitListed: {
    what: 'The table on the sheet {sheet} has no units yet.',
    todo: 'Write one unit per row under its header, with its counts.',
  },
  noUnitGraded: {
    what: 'No unit could be graded: the figures of {count} cannot be used. Nothing was written.',
    todo: 'Correct what is listed and compute again. Any grades in the workbook are from before and do not fit these figures.',
  },
  countMissing: {
    what: '{unit}: {count} is empty, so {rate} cannot be computed.',
    todo: 'Fill in the cell; write 0 if there were no orders.',
  },
  countColumnMissing: {
    what: 'The table has no column {count}; the whole table was left out.',
    todo: 'Add the column, or check the header text.',
  },
  countColumnUnderText: {
    what: 'Over the column {count} stands {parent}, so it may hold something else; the whole table was left out.',
    todo: 'If {parent} is only a remark, move it away from the table, or say in the pane what the column is.',
  },
  countNotANumber: {
    what: '{unit}: {count} is not a number: {value}.',
    todo: 'Change it to a number and compute again.',
  },
  countNegative: {
    what: '{unit}: {count} is negative: {value}.',
    todo: 'Check and correct the count.',
  },
  countFractional: {
    what: '{unit}: {count} is not a whole number: {value}.',
    todo: 'Check and correct the count.',
  },
  countIsError: {
    what: '{unit}: {count} is the error {value}.',
    todo: 'Correct the formula in that cell.',
  },
  countWithoutResult: {
    what: '{unit}: {count} is a formula without a result: {value}.',
    todo: 'Recalculate and save the workbook in Excel; write 0 if there were no orders.',
  },
  countExceeds: {
    what: '{unit}: {part} ({partValue}) is larger than {whole} ({wholeValue}).',
    todo: 'Check both counts and correct them.',
  },
  rateMissing: {
    what: '{unit}: {rate} is empty and {count} is missing, so it cannot be computed.',
    todo: 'Fill in the rate, or add the counts.',
  },
  rateNotANumber: {
    what: '{unit}: {rate} cannot be read: {value}.',
    todo: 'Write it as a percentage, for example 7.13%.',
  },
  rateOutOfRange: {
    what: '{unit}: {rate} is {value}, outside 0 to 100%.',
    todo: 'Check the counts behind it.',
  },
  pointsOutOfRange: {
    what: '{unit}: {rate} is {value} {value|point|points}, not between 0 and {most}.',
    todo: 'Correct the points entered.',
  },
  followUpMissing: {
    what: '{unit}: there are dissatisfied citizens but {count} is missing, so {rate} cannot be computed.',
    todo: 'Fill in how many were followed up.',
  },
  duplicateUnit: {
    what: '{unit} stands more than once, also in {other}; none of these rows was graded.',
    todo: 'Keep one row and compute again.',
  },
  channelUnknown: {
    what: 'It is not clear whether this table is the hotline or the mailbox; it was left out.',
    todo: 'Name 热线 or 信箱 in the title or the sheet name.',
  },
  channelAmbiguous: {
    what: 'The columns of this table do not fit the channel its title names; it was left out.',
    todo: 'Check the title against the 满意 or 不满意 column.',
  },
  groupMissing: {
    what: '{unit} has no group and is ranked by itself.',
    todo: 'Fill in the 类别 column or the group line.',
  },
  unitNameOverRows: {
    what: 'A unit name written over two rows was joined to {unit}.',
    todo: 'If these are two units, fill in the counts of the second row.',
  },
  unitNameMissing: {
    what: 'This row has counts but no unit name; it was not graded.',
    todo: 'Fill in the name of the unit, or remove the counts.',
  },
  rowLeftOut: {
    what: 'The row {name} stands after the end of the table and may be no unit; it was left out.',
    todo: 'If it is a unit, move it into the table, without blank rows or remarks between.',
  },
  sumLeftOut: {
    what: 'Every count of the row {name} is the sum of all other rows; it was taken for a total and left out.',
    todo: 'If it is a unit, check the counts.',
  },
  totalMismatch: {
    what: 'The {count} of {name} is {stated}; its rows add up to {computed}.',
    todo: 'Check the rows and the total. Grades use the units only, not the total.',
  },
  rateContradictsCounts: {
    what: '{unit}: {rate} is printed as {stated}, but its counts give {computed}.',
    todo: 'Check the counts and the rate. The counts are used.',
  },
  rateImpossible: {
    what: '{unit}: {rate} is {stated}, which does not fit {count}: no whole number gives it.',
    todo: 'Check the rate and the counts.',
  },
  rateScaleUnknown: {
    what: '{unit}: {rate} is written {value}: it may mean {value}% or a fraction, so it was not graded.',
    todo: 'Write the whole column as percentages, for example 98.10%.',
  },
  groupsMissing: {
    what: 'This table names no groups, so all its units are ranked together.',
    todo: 'To rank by group, add a group column or a line with the group’s name.',
  },
  partOfUnitLeftOut: {
    what: '{name} is a part of the unit above it and was not graded by itself.',
    todo: 'If it is a unit of its own, remove “其中” from its name.',
  },
  unitCellOverRows: {
    what: 'Under the name of {unit} stands another row of figures without a name; nobody can tell which row counts, so it was not graded.',
    todo: 'Join the two rows of figures, or name the unit in each row.',
  },
  headerDuplicate: {
    what: 'The header {header} means the same as another column; it is not clear which one to use.',
    todo: 'Rename one of the two headers, or correct one of the columns in the pane.',
  },
  unitColumnAmbiguous: {
    what: 'Both {first} and {second} may be the column of units; it is not clear which to use, and the whole table was left out.',
    todo: 'Give the column that is not the unit another header.',
  },
  tableNotRecognised: {
    what: 'The row of {header} looks like the header of a unit table but has no column {missing}; this table was left out.',
    todo: 'If it should be graded, add the column, or check the header text.',
  },
  hiddenSheetSkipped: {
    what: 'The hidden sheet {sheet} has a table of unit counts; it was left out.',
    todo: 'If it should be graded, unhide the sheet first.',
  },
} as const satisfies Partial<Readonly<Record<ProblemCode, MessageText>>>;
