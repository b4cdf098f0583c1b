import type { OfficeHost } from '../../host/host';
import type { AddinFrame } from './addinFrame';
import { startAddinFrame } from './addinFrame';

/** How pressing a function button ended: `silent` when the function file did not come up. */
export type CommandOutcome = 'done' | 'failed' | 'silent';

/** Runs ribbon functions in the add-in's function file: a hidden page, started by the first press. */
export class RibbonFunctions {
  private frame: AddinFrame | undefined;
  private host: OfficeHost | undefined;

  constructor(
    private readonly functionFile: string,
    private readonly title: string,
  ) {}

  /** Ends the page; the next press starts it for `host`. */
  use(host: OfficeHost): void {
    this.frame?.close();
    this.frame = undefined;
    this.host = host;
  }

  /** Runs a function and waits until it calls `event.completed`. */
  async run(functionName: string, controlId: string): Promise<CommandOutcome> {
    if (this.host === undefined) return 'silent';
    this.frame ??= startAddinFrame(this.host, hiddenPlace(), this.functionFile, this.title);
    const { frame } = this;
    if (!(await frame.isUp)) {
      frame.close();
      this.frame = undefined;
      return 'silent';
    }
    const { ok } = await frame.connection.runCommand(functionName, controlId);
    return ok ? 'done' : 'failed';
  }
}

function hiddenPlace(): HTMLElement {
  const known = document.getElementById('function-file');
  if (known) return known;
  const place = document.createElement('div');
  place.id = 'function-file';
  place.hidden = true;
  document.body.append(place);
  return place;
}
