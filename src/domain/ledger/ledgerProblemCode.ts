/** What can be wrong with an entry of the ledger, beyond what its cells hold. */
export type LedgerProblemCode =
  | 'ledgerUnitUnknown'
  | 'ledgerUnitNotInTables'
  | 'ledgerKindUnknown'
  | 'ledgerKindOff'
  | 'ledgerPointsMissing'
  | 'ledgerPointsSide'
  | 'ledgerChannelUnknown'
  | 'ledgerItemsDiffer'
  | 'ledgerOrderTwice'
  | 'ledgerCapped'
  | 'ledgerOtherMonths';
