/**
 * Which sheet of the grid is which of the model. Both know a sheet by the model's id, but for sheets
 * that a person adds in the grid, which gives them an id of its own first.
 */
export class SheetIds {
  private readonly modelByGrid = new Map<string, string>();
  private readonly gridByModel = new Map<string, string>();

  /** Notes that the grid's sheet is the model's sheet. */
  pair(gridId: string, modelId: string): void {
    this.modelByGrid.set(gridId, modelId);
    this.gridByModel.set(modelId, gridId);
  }

  toModel(gridId: string): string {
    return this.modelByGrid.get(gridId) ?? gridId;
  }

  toGrid(modelId: string): string {
    return this.gridByModel.get(modelId) ?? modelId;
  }
}
