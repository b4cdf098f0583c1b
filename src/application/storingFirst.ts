import type { WorkbookPort } from './ports';

/**
 * A workbook that stores settings right before it applies a plan. They are no part of the plan: taking
 * the run back leaves them. What cannot be stored keeps the plan from being applied.
 */
export function storingFirst(
  workbook: Pick<WorkbookPort, 'apply' | 'store'>,
  settings: Readonly<Record<string, string | null>>,
): Pick<WorkbookPort, 'apply'> {
  if (Object.keys(settings).length === 0) return workbook;
  return {
    async apply(plan, basis, control) {
      const stored = await workbook.store(settings);
      return stored.ok ? workbook.apply(plan, basis, control) : stored;
    },
  };
}
