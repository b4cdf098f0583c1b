/**
 * Marks what gets the focus back once a dialog is closed, as Fluent's `useRestoreFocusTarget` does.
 * That hook brings Fluent's whole focus handling along, which comes with the dialog here.
 */
export const RESTORE_FOCUS_TARGET = { 'data-tabster': '{"restorer":{"type":1}}' };
