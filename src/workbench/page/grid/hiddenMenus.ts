import type { MenuConfig } from '@univerjs/ui';

/** Entries of the grid's menus that lead to what the workbook model can't keep. */
const HIDDEN = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.command.insert-row-before',
  'sheet.command.insert-row-after',
  'sheet.command.insert-col-before',
  'sheet.command.insert-col-after',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

export const HIDDEN_MENUS: MenuConfig = Object.fromEntries(
  HIDDEN.map((id) => [id, { hidden: true }]),
);

/** Commands that shift rows, columns or cells, or protect ranges: also reached by shortcuts. */
const UNSUPPORTED =
  /^sheet\.command\.(insert-(row|col|multi|range)|remove-(row|col)|delete-range|move-(rows|cols)|append-row|split-text|(add|delete|set|change)-(range|worksheet|sheet)-protection)/;

/** Whether the grid offers a command that the workbook model has no words for. */
export const isUnsupported = (commandId: string): boolean => UNSUPPORTED.test(commandId);
