/** The registers (登记表): sheets of lines that people fill in and we read. */
export const REGISTER_KINDS = ['roster', 'exclusions', 'ledger', 'operatingFigures'] as const;

export type RegisterKind = (typeof REGISTER_KINDS)[number];
