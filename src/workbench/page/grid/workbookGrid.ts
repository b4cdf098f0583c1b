import { CanceledError, CommandType, ICommandService, ThemeService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { ModelErrorCode } from '../../model/modelError';
import { ModelError } from '../../model/modelError';
import type { WorkbookModel } from '../../model/workbookModel';
import type { Language, ThemeName } from '../pageOptions';
import type { GridLook } from './createGrid';
import { createGrid } from './createGrid';
import { GRID_LANGUAGE } from './gridLocales';
import { GridUnit, isFromModel } from './gridUnit';
import { isUnsupported } from './hiddenMenus';
import { interpretTyping } from './interpretTyping';
import { mirrorModel } from './mirrorModel';
import { pushActiveSheet, pushSelection } from './pushSelection';
import { pushWholeSheet } from './pushSheet';
import { pushTabs } from './pushTabs';
import { sheetOfChange, takeChange } from './takeChange';
import { takeSelection, watchEditing } from './takeSelection';

/** Why the grid took back what a person did. */
export type Refusal = ModelErrorCode | 'Unsupported';

/** What the grid tells the page. */
export interface GridListeners {
  /** A person's edit could not be taken; the grid shows the workbook as it is. */
  readonly onRefused: (refusal: Refusal) => void;
  /** A person begins or ends typing in a cell. */
  readonly onEditing: (isEditing: boolean) => void;
}

/**
 * The spreadsheet grid beside the pane: a view of a `WorkbookModel`. What changes in the model is
 * shown, what a person does in the grid is put into the model, and formula results flow back as
 * results, not as edits.
 */
export class WorkbookGrid {
  private readonly univer: Univer;
  private shown: { readonly unit: GridUnit; readonly end: () => void } | undefined;
  private takes = 0;
  private units = 0;

  constructor(
    container: HTMLElement,
    look: GridLook,
    private readonly listeners: GridListeners,
  ) {
    this.univer = createGrid(container, look);
  }

  /** Shows a workbook instead of the one before. */
  show(model: WorkbookModel): void {
    this.shown?.end();
    const before = this.shown?.unit;
    this.units += 1;
    const unit = GridUnit.show(this.univer, model, `workbook-${this.units}`);
    if (this.units === 1) interpretTyping(this.univer);
    before?.remove();
    pushActiveSheet(unit, model);
    pushSelection(unit, model, false);
    const ends = [
      mirrorModel(unit, model, () => this.takes > 0),
      this.takeEdits(unit, model),
      takeSelection(unit, model, (action) => this.take(unit, model, action)),
      watchEditing(this.univer, this.listeners.onEditing),
    ];
    this.shown = { unit, end: () => ends.forEach((end) => end()) };
  }

  setLanguage(language: Language): void {
    this.univer.setLocale(GRID_LANGUAGE[language]);
  }

  setTheme(theme: ThemeName): void {
    this.univer
      .__getInjector()
      .get(ThemeService)
      .setDarkMode(theme === 'dark');
  }

  private takeEdits(unit: GridUnit, model: WorkbookModel): () => void {
    const commands = this.univer.__getInjector().get(ICommandService);
    const before = commands.beforeCommandExecuted((command) => {
      if (!isUnsupported(command.id)) return;
      this.listeners.onRefused('Unsupported');
      throw new CanceledError();
    });
    const after = commands.onCommandExecuted((command, options) => {
      if (command.type !== CommandType.MUTATION || isFromModel(options)) return;
      this.take(
        unit,
        model,
        () => takeChange(unit, model, command, options),
        () => {
          pushTabs(unit, model);
          const sheet = sheetOfChange(unit, model, command);
          if (sheet) pushWholeSheet(unit, sheet);
        },
      );
    });
    return () => {
      before.dispose();
      after.dispose();
    };
  }

  /** Runs a change that the grid shows already; when the model refuses it, the grid is set right. */
  private take(
    unit: GridUnit,
    model: WorkbookModel,
    action: () => void,
    setRight: () => void = () => pushActiveSheet(unit, model),
  ): void {
    this.takes += 1;
    try {
      action();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      // The grid is still in the middle of its own change.
      queueMicrotask(setRight);
      this.listeners.onRefused(error.code);
    } finally {
      this.takes -= 1;
    }
  }
}
