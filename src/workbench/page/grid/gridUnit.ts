import type { IExecutionOptions, IMutation, IOperation, Univer, Workbook } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { WorkbookModel } from '../../model/workbookModel';
import { SheetIds } from './sheetIds';
import { workbookData } from './sheetData';

/** Marks what we push into the grid, so that its echo is not taken for a person's edit. */
const FROM_MODEL: IExecutionOptions = { fromModel: true };

/** Whether a command of the grid was one of ours. */
export const isFromModel = (options: IExecutionOptions | undefined): boolean =>
  options?.fromModel === true;

/** One workbook as the grid holds it. */
export class GridUnit {
  readonly ids: SheetIds;
  private readonly commands: ICommandService;
  private isPushing = false;

  private constructor(
    readonly univer: Univer,
    readonly unitId: string,
    readonly workbook: Workbook,
  ) {
    this.ids = new SheetIds();
    this.commands = univer.__getInjector().get(ICommandService);
  }

  /** Shows a workbook in the grid, under a unit id that no other has had. */
  static show(univer: Univer, model: WorkbookModel, unitId: string): GridUnit {
    const data = workbookData(model, unitId);
    const workbook = univer.createUnit<typeof data, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      data,
    );
    return new GridUnit(univer, unitId, workbook);
  }

  /** Executes one change in the grid, marked as ours. */
  push<P extends object>(
    change: Pick<IMutation<P> | IOperation<P>, 'id'>,
    params: Omit<P, 'unitId'>,
  ): void {
    const outer = this.isPushing;
    this.isPushing = true;
    try {
      this.commands.syncExecuteCommand(
        change.id,
        { ...params, unitId: this.unitId },
        { ...FROM_MODEL },
      );
    } finally {
      this.isPushing = outer;
    }
  }

  /** Whether the grid is executing one of our changes now. */
  get isBusyWithOurs(): boolean {
    return this.isPushing;
  }

  /** Takes the workbook out of the grid. */
  remove(): void {
    this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(this.unitId);
  }
}
