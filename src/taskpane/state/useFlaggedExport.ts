import { useState } from 'react';
import { csvText, tabbedText, tableHtml, type ExportedTable } from '../view/flaggedExport';
import { copyRichText, copyWithCommand } from './copyRichText';
import { fileNameOf, saveFile } from './saveFile';

/** What became of taking the list along. */
export type FlaggedOutput =
  | { readonly kind: 'none' | 'copyBlocked' }
  | { readonly kind: 'copied'; readonly count: number }
  | { readonly kind: 'saved'; readonly file: string };

/** The list on its way out of the pane; the table is made when it is asked for. */
export function useFlaggedExport(table: () => ExportedTable, language: string, title: string) {
  const [output, setOutput] = useState<FlaggedOutput>({ kind: 'none' });
  return {
    output,
    copy: () => {
      const made = table();
      const [html, plain] = [tableHtml(made, language), tabbedText(made)];
      const copied: FlaggedOutput = { kind: 'copied', count: made.length - 1 };
      copyRichText(html, plain).then(
        () => setOutput(copied),
        () => setOutput(copyWithCommand(html, plain) ? copied : { kind: 'copyBlocked' }),
      );
    },
    save: () => {
      const file = fileNameOf(title, 'csv');
      saveFile(file, 'text/csv;charset=utf-8', new TextEncoder().encode(csvText(table())));
      setOutput({ kind: 'saved', file });
    },
  };
}
