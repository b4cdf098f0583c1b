import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { ScriptBudget } from './.config/scriptBudget.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => path.join(root, ...parts);

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_JS_LOCAL = 'office-js/office.js';
const DEVELOPMENT_ORIGIN = 'https://localhost:3443';

/** Bytes gzipped that the pane may load before something is opened. */
const PANE_BUDGET = 260_000;

/** A package as React's DOM package finds it. */
function reactsOwn(name) {
  const { resolve } = createRequire(import.meta.url);
  return createRequire(resolve('react-dom')).resolve(name);
}

/** What sheets say they were written by. */
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));

/** The manifest for the origin the pane is deployed at; a localhost URL left in it fails the build. */
function deployedManifest(source, origin) {
  const manifest = source.toString().replaceAll(DEVELOPMENT_ORIGIN, origin);
  const left = manifest.match(/https?:\/\/(localhost|127\.0\.0\.1)[^"<\s]*/);
  if (left) throw new Error(`The production manifest still names ${left[0]}.`);
  return manifest;
}

function deploymentOrigin(env) {
  const origin = env.origin;
  if (origin === undefined) return undefined;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== 'https:' || url.hostname === 'localhost') {
    throw new Error(
      `--env origin=${origin}: give the https:// address the pane will be served from, for example --env origin=https://grading.example.gov.cn`,
    );
  }
  return origin.replace(/\/+$/, '');
}

/** The certificate that office-addin-dev-certs made on this machine: Excel shows no pane without one it trusts. */
function trustedCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  if (!existsSync(file('localhost.crt'))) {
    throw new Error(
      'No certificate for https://localhost: run npx office-addin-dev-certs@3.0.0 install first.',
    );
  }
  return {
    ca: readFileSync(file('ca.crt')),
    cert: readFileSync(file('localhost.crt')),
    key: readFileSync(file('localhost.key')),
  };
}

const localOfficeJs = {
  from: at('node_modules/@microsoft/office-js/dist'),
  to: 'office-js',
  globOptions: {
    ignore: [
      ...['**/*.debug.js', '**/*.d.ts', '**/*.map'],
      ...['word', 'outlook', 'onenote', 'powerpoint', 'project', 'access', 'visio'].map(
        (other) => `**/${other}*`,
      ),
    ],
  },
};

/** Ends the start with the one line a person needs: where to look, once there is something to see. */
class AnnounceAddress {
  #port;
  #isBuilt = false;
  #isSaid = false;

  apply(compiler) {
    compiler.hooks.done.tap('AnnounceAddress', (stats) => {
      this.#isBuilt = !stats.hasErrors();
      setImmediate(() => this.#say());
    });
  }

  listening(port) {
    this.#port = port;
    this.#say();
  }

  #say() {
    if (this.#isSaid || !this.#isBuilt || this.#port === undefined) return;
    this.#isSaid = true;
    process.stdout.write(`\nThe workbench is open at http://localhost:${this.#port}/\n`);
  }
}

/**
 * `--env workbench`: the page with grid and pane, for `npm start` and the e2e tests.
 * `--env origin=https://…`: the deployable pane in dist/. `--env officejs=self` serves office.js from there too.
 * `--env sideload`: the pane over https for a real Excel.
 */
export default (env = {}, argv = {}) => {
  const workbench = Boolean(env.workbench);
  const sideload = Boolean(env.sideload);
  const production = argv.mode === 'production';
  const announce = new AnnounceAddress();
  const origin = workbench || sideload ? undefined : deploymentOrigin(env);
  if (!workbench && !sideload && origin === undefined) {
    throw new Error(
      'npm run build needs -- --env origin=https://… (where the pane will be served).',
    );
  }
  const ownOfficeJs = workbench || env.officejs === 'self';
  const officeJs = ownOfficeJs ? OFFICE_JS_LOCAL : OFFICE_JS_CDN;
  const page = (name, room) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: at(`src/${room}/${name}.html`),
      chunks: [name],
      templateParameters: { officeJs, workbench },
    });

  const scriptName = production && !workbench ? '[name].[contenthash:8].js' : '[name].js';

  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      taskpane: at('src/taskpane/main.tsx'),
      commands: at('src/commands/main.ts'),
      message: at('src/commands/message.ts'),
      ...(workbench
        ? {
            workbench: at('src/workbench/page/main.tsx'),
            'workbench-link': at('src/workbench/transport/paneLink.ts'),
          }
        : {}),
    },
    output: {
      path: workbench ? at('.cache/workbench') : at('dist'),
      filename: scriptName,
      // The parts of the pane that are fetched when they are first shown.
      chunkFilename: scriptName,
      clean: true,
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // Fluent brings a newer one: one scheduler for the whole pane, and React's own is the one it is made for.
      alias: { scheduler$: reactsOwn('scheduler') },
      fallback: { fs: false, stream: false, crypto: false },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
                target: 'es2020',
              },
            },
          },
        },
        {
          test: /(\.styles|focusOutline)\.ts$/,
          exclude: /node_modules/,
          enforce: 'pre',
          use: at('.config/inlineTokens.cjs'),
        },
        {
          test: /@fluentui[\\/].+[\\/](\w+\.styles|createFocusOutlineStyle|typographyStyles)\.js$/,
          use: at('.config/inlineTokens.cjs'),
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      page('taskpane', 'taskpane'),
      page('commands', 'commands'),
      page('message', 'commands'),
      ...(workbench
        ? [
            new HtmlPlugin({
              filename: 'index.html',
              template: at('src/workbench/page/workbench.html'),
              chunks: ['workbench'],
            }),
          ]
        : []),
      new webpack.DefinePlugin({ HOTLINE_GRADING_VERSION: JSON.stringify(version) }),
      ...(workbench ? [announce] : []),
      ...(production && !workbench
        ? [
            new ScriptBudget({
              entry: 'taskpane',
              always: ['preferences'],
              oneOf: ['texts-zh', 'texts-en'],
              limit: PANE_BUDGET,
            }),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          {
            from: at('assets'),
            to: 'assets',
            globOptions: {
              ignore: workbench ? ['**/screenshot.png'] : ['**/samples/**', '**/screenshot.png'],
            },
          },
          ...(ownOfficeJs ? [localOfficeJs] : []),
          ...(workbench ? [{ from: at('manifest.xml'), to: 'manifest.xml' }] : []),
          ...(origin === undefined
            ? []
            : [
                {
                  from: at('manifest.xml'),
                  to: 'manifest.xml',
                  transform: (source) => deployedManifest(source, origin),
                },
              ]),
        ],
      }),
    ],
    performance: { hints: false },
    // The workbench is never deployed, and its grid takes a minute to minify.
    optimization: workbench ? { minimize: false } : {},
    infrastructureLogging: { level: 'warn' },
    cache: production ? false : { type: 'filesystem', cacheDirectory: at('.cache/webpack') },
    stats: 'errors-warnings',
    devServer: {
      port: sideload ? 3443 : 3000,
      host: 'localhost',
      hot: false,
      liveReload: !env.e2e,
      client: { overlay: false },
      ...(workbench
        ? { onListening: ({ server }) => announce.listening(server.address().port) }
        : {}),
      ...(sideload ? { server: { type: 'https', options: trustedCertificate() } } : {}),
    },
  };
};

export { deployedManifest, deploymentOrigin };
