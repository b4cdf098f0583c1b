import type { ExportOutcome } from '../../application/gradingSession';

/** How far writing the list of differences as a sheet has come. */
export type Exporting =
  { readonly kind: 'notAsked' } | { readonly kind: 'running' } | ExportOutcome;

/** Before anybody asked for the list. */
export const NOT_EXPORTED: Exporting = { kind: 'notAsked' };
