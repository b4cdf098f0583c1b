/**
 * What changes the workbook, as one script that comes with the first write: a run that is broken off
 * must not wait for the part that puts its cells back.
 */
export { applyPlan } from './planWriter';
export { restoreRun } from './restoreRun';
