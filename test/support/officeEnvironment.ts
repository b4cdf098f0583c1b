import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import type { Script } from 'node:vm';
import { TextDecoder, TextEncoder } from 'node:util';
import { officeJsFolder, officeJsScript } from '../../src/workbench/transport/officeJsFiles';

const PAGE = 'https://localhost/taskpane.html';

/** Node's own, which jsdom's window lacks or has in another realm than Buffer. */
const FROM_NODE = {
  TextDecoder,
  TextEncoder,
  setImmediate,
  clearImmediate,
  Uint8Array,
  ArrayBuffer,
};

/**
 * A page in which office.js can be started: jsdom at an https address, with `runOfficeJs` to run a file
 * of office.js in the tests' own realm. `startOffice` of officeUnderTest.ts does the rest, so that
 * tests, add-in, office.js and host all live in one realm, as in the pane.
 */
class OfficeEnvironment extends TestEnvironment {
  private readonly folder: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const { projectConfig } = config;
    super(
      {
        ...config,
        projectConfig: {
          ...projectConfig,
          testEnvironmentOptions: { ...projectConfig.testEnvironmentOptions, url: PAGE },
        },
      },
      context,
    );
    this.folder = officeJsFolder(projectConfig.rootDir);
  }

  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, FROM_NODE, {
      runOfficeJs: (file: string) => this.runHere(officeJsScript(this.folder, file)),
    });
  }

  private runHere(script: Script): void {
    const context = this.getVmContext();
    if (context !== null) script.runInContext(context);
  }
}

/** Jest looks for an environment under this name. */
export { OfficeEnvironment as default };
