import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Packages that CommonJS requires although they are ES modules: the grid's, the charts', and comparing pictures. */
const ES_MODULES = 'lodash-es|nanoid|kdbush|rbush|quickselect|pixelmatch|d3-[a-z-]+|internmap';

const transform = {
  [`/node_modules/(${ES_MODULES})/.+\\.m?js$`]: ['@swc/jest', { module: { type: 'commonjs' } }],
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};

const shared = {
  rootDir: root,
  // As webpack puts it in.
  globals: { HOTLINE_GRADING_VERSION: version },
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(.+/node_modules/)?(${ES_MODULES})/)`],
  moduleNameMapper: {
    // numfmt 4 names a CommonJS file that is not in its package.
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    '\\.css$': '<rootDir>/test/support/emptyStyle.ts',
  },
};

export default {
  rootDir: root,
  // A loaded machine must not fail a test that is right; what is slow is measured by the bench.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'pure',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{domain,fuzz,tables,rules,registers,bulletin,check,wordFile,workbookFile,report,application,workbench,manifest}/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'office',
      testEnvironment: '<rootDir>/test/support/officeEnvironment.ts',
      testMatch: ['<rootDir>/test/{office,commands}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/paneSetup.ts'],
      testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      // Reading a picture asks for it a million times, each time through the sandbox.
      sandboxInjectedGlobals: ['Math'],
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
