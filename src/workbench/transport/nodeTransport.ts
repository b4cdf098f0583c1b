import { JSDOM } from 'jsdom';
import { HOST_ORIGIN } from '../host/appContext';
import type { Connection } from '../host/connection';
import type { OfficeHost } from '../host/host';
import { bootOffice } from './bootOffice';
import { officeJsFolder, officeJsScript } from './officeJsFiles';

/** office.js in Node: the objects the add-in's code knows as globals. */
export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly connection: Connection;
  /** Takes the globals away again and ends the page. */
  close(): void;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension'] as const;

/**
 * Starts office.js in a jsdom page and sets the globals `Office`, `Excel` and `OfficeExtension`, so
 * that add-in code runs in Node as it does in the pane.
 *
 * The library lives in the page's realm, the add-in in Node's. Plain objects, arrays, text, numbers
 * and promises cross freely, and errors can be told by `code`. What asks for a class does not cross:
 * `error instanceof OfficeExtension.Error` is right, `error instanceof Error` is false for the
 * library's errors, and a `Date` in a setting is stored as ISO text instead of `Date(…)`.
 */
export async function bootOfficeInNode(
  host: OfficeHost,
  projectFolder: string = process.cwd(),
): Promise<OfficeInNode> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${HOST_ORIGIN}/taskpane.html`,
    runScripts: 'outside-only',
  });
  const folder = officeJsFolder(projectFolder);
  const context = dom.getInternalVMContext();
  const window = dom.window as unknown as Window & typeof globalThis;
  const booted = await bootOffice(host, {
    window,
    run: (file) => void officeJsScript(folder, file).runInContext(context),
  });
  const before = Object.fromEntries(
    GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  );
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: window[name],
    });
  }
  return {
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    connection: booted.connection,
    close: () => {
      booted.close();
      for (const name of GLOBALS) {
        const descriptor = before[name];
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
      dom.window.close();
    },
  };
}
