/** A part of the pane that a button of the ribbon opens it at. */
export type AskedView = 'flagged' | 'check';

/** The part that the query of the pane's address asks for; null for the pane as it is. */
export function viewIn(query: string): AskedView | null {
  const view = new URLSearchParams(query).get('view');
  return view === 'flagged' || view === 'check' ? view : null;
}
