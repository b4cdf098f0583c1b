/**
 * The methods of the modelled classes that change the workbook. Activating and selecting do not: they
 * leave no trace in the saved file but the view.
 */
export const WRITE_METHODS: ReadonlySet<string> = new Set([
  'Add',
  'Clear',
  'ClearCriteria',
  'ClearFilters',
  'ConvertToRange',
  'Delete',
  'FreezeAt',
  'FreezeColumns',
  'FreezeRows',
  'AutofitColumns',
  'AutofitRows',
  'Merge',
  'Protect',
  'Remove',
  'Resize',
  'SetCellProperties',
  'SetData',
  'SetPosition',
  'SetPrintTitleRows',
  'SetSolidColor',
  'Unfreeze',
  'Unmerge',
  'Unprotect',
]);
