import type { FailureEffect, FailureTarget } from '../../src/workbench/host/failures';
import type { PaneStage } from './paneStage';

/** Something done, or waited for, on the way into a state. The pane speaks Chinese meanwhile. */
export type Step = (stage: PaneStage) => Promise<void>;

/** Milliseconds a step waits for what it looks for. */
const PATIENCE = 20_000;

/** Presses a button by its name: the nth of that name, from 0. */
export const press =
  (name: string | RegExp, nth = 0): Step =>
  async ({ pane }) => {
    const button = pane.getByRole('button', named(name)).nth(nth);
    await button.scrollIntoViewIfNeeded({ timeout: PATIENCE });
    await button.click({ timeout: PATIENCE });
  };

/** Presses a button of a pane that may break, and take the button away, at any time. */
export const pressWhileThere =
  (name: string | RegExp): Step =>
  async ({ pane }) => {
    await pane
      .getByRole('button', named(name))
      .first()
      .dispatchEvent('click', undefined, { timeout: 2000 })
      .catch(() => undefined);
  };

/** Waits until a text is in sight. */
export const see =
  (text: string | RegExp): Step =>
  ({ pane }) =>
    pane.getByText(text).first().waitFor({ timeout: PATIENCE });

/** Waits until a text is gone. */
export const gone =
  (text: string | RegExp): Step =>
  ({ pane }) =>
    pane.getByText(text).first().waitFor({ state: 'hidden', timeout: PATIENCE });

/** Writes into a field by its name. */
export const write =
  (field: string | RegExp, text: string): Step =>
  ({ pane }) =>
    pane.getByLabel(field).first().fill(text, { timeout: PATIENCE });

/** Chooses the nth of a list, from 0, by the list's name. */
export const choose =
  (list: string | RegExp, nth: number): Step =>
  async ({ pane }) => {
    await pane
      .getByRole('combobox', named(list))
      .selectOption({ index: nth }, { timeout: PATIENCE });
  };

/** Selects a cell as a person does in the sheet. */
export const select =
  (sheet: string, row: number, column: number): Step =>
  async ({ page }) => {
    // While the mouse is in the pane, what is selected is not followed.
    await page.mouse.move(639, 999);
    await page.evaluate(
      ([name, at, across]) => {
        const { model } = window.workbench ?? {};
        const found = model?.sheetByName(name);
        if (!model || !found) throw new Error(`no sheet ${name}`);
        model.activateSheet(found.id);
        model.select(found.id, { row: at, column: across, rowCount: 1, columnCount: 1 });
      },
      [sheet, row, column] as const,
    );
  };

/** Types into a cell as a person does, who is not the add-in. */
export const typeInCell =
  (sheet: string, row: number, column: number, value: string | number | null): Step =>
  ({ page }) =>
    page.evaluate(
      ([name, at, across, input]) => {
        const found = window.workbench?.model.sheetByName(name);
        if (!found) throw new Error(`no sheet ${name}`);
        const area = { row: at, column: across, rowCount: 1, columnCount: 1 };
        found.cells.setInputs(area, [[input]]);
      },
      [sheet, row, column, value] as const,
    );

/** Protects a sheet as a person does, without a password. */
export const protect =
  (sheet: string): Step =>
  ({ page }) =>
    page.evaluate((name) => window.workbench?.model.sheetByName(name)?.protect(), sheet);

/** Breaks the pane itself: from here on it cannot write a number. */
export const breakPane: Step = ({ pane }) =>
  pane.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get() {
        const bug = new TypeError('format is not a function');
        // Lines and addresses of the real one are others in every build.
        bug.stack = `${bug.name}: ${bug.message}`;
        throw bug;
      },
    });
  });

/** From here on Excel fails so, until `excelRecovers`. */
export const excelFails =
  (target: FailureTarget, effect: FailureEffect): Step =>
  ({ page }) =>
    page.evaluate(([which, how]) => window.workbench?.host.failures.add(which, how), [
      target,
      effect,
    ] as const);

/** Ends all failures; answers held back are given. */
export const excelRecovers: Step = ({ page }) =>
  page.evaluate(() => window.workbench?.host.failures.clear());

/** The number the next request of a kind will have. */
export const failNext =
  (kind: 'read' | 'write', effect: FailureEffect, after = 1): Step =>
  ({ page }) =>
    page.evaluate(
      ([which, how, ahead]) => {
        const { workbench } = window;
        const nth = (workbench?.requests.entries ?? []).filter(
          (each) => each.kind === which,
        ).length;
        workbench?.host.failures.add({ kind: which, nth: nth + ahead }, how);
      },
      [kind, effect, after] as const,
    );

/** Runs a few steps as one. */
export const all =
  (...steps: readonly Step[]): Step =>
  async (stage) => {
    for (const step of steps) await step(stage);
  };

function named(name: string | RegExp) {
  return typeof name === 'string' ? { name, exact: true } : { name };
}
