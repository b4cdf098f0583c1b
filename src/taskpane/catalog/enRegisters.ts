/** Texts of the sheets to fill in, in English. They come with that part of the pane. */
export const EN_REGISTERS = {
  intro:
    'What only people know goes into these sheets. They are read whenever grades are computed.',

  roster: 'Roster (单位名录)',
  rosterPurpose:
    'All units with their groups and other names: units without orders are listed, too, and a renamed unit stays one unit.',
  exclusions: 'Exclusions (剔除登记)',
  exclusionsPurpose:
    'Orders taken out of a unit’s counts, with the reason. The result shows what that changes.',
  ledger: 'Ledger entries (加扣分登记)',
  ledgerPurpose:
    'Incidents and commendations of the month that cost or give points, for the ledgers and the summary.',
  operatingFigures: 'Operating figures (运行数据)',
  operatingFiguresPurpose: 'Calls, orders and other figures of the month that the bulletin states.',

  excludedUnit: 'Unit',
  excludedBefore: 'Before',
  excludedAfter: 'After',

  there: 'On the sheet {sheet}',
  show: 'Show',
  add: 'Add',
  addLabel: 'Add: {name}',
  adding: 'Adding…',
  added: 'The sheet {sheet} was added. Fill it in, then compute the grades.',
  present: 'There is one already, on the sheet {sheet}.',
  notAdded: 'Not added: {what} {todo}',
} as const;
