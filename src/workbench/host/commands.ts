/** How a ribbon command ended, as its function reported with `event.completed`. */
export interface CommandResult {
  readonly ok: boolean;
}

/** Ribbon commands on their way: fired, and not completed yet. */
export class Commands {
  private readonly running = new Map<string, (result: CommandResult) => void>();
  private next = 1;

  /**
   * Gives the data of the event that calls the function `name`, and the promise of its completion,
   * which stays open when the function never calls `event.completed`.
   */
  start(name: string, controlId: string): { data: unknown[]; completed: Promise<CommandResult> } {
    const id = `command${this.next}`;
    this.next += 1;
    const completed = new Promise<CommandResult>((resolve) => this.running.set(id, resolve));
    return { data: [id, name, JSON.stringify({ source: { id: controlId } })], completed };
  }

  complete(id: unknown, status: unknown): void {
    const resolve = this.running.get(String(id));
    this.running.delete(String(id));
    resolve?.({ ok: status === 0 });
  }
}
