/**
 * Pictures of every state of the pane, in every language, theme and width: `npm run screenshots`.
 * `-- --accept` makes them the baselines that the e2e tests compare with; `-- --only=found,result` looks
 * at these states only.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';
import { BASELINES, PICTURES, sheetFile } from './files';
import { lookAt } from './look';
import { openStage, type PaneStage } from './paneStage';
import { encodePicture } from './picture';
import { rendererOf } from './renderer';
import { CHAINS, type State } from './states';
import { VARIANTS, variantName } from './variant';
import { walk } from './walk';

const BUILT = '.cache/workbench/index.html';

const say = (line: string) => process.stdout.write(`${line}\n`);
const isAccepted = process.argv.includes('--accept');
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const wanted = only === undefined ? null : new Set(only.split(','));

const isWanted = (state: string) => wanted === null || wanted.has(state);

/** How often each stands in a list: the same fault is in most variants of a state. */
function counted(faults: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return counts;
}

function build(): void {
  if (existsSync(BUILT)) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build:workbench'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The workbench could not be built.');
}

async function keepRenderer(workbench: BrowserWorkbench): Promise<void> {
  const stage = await openStage(workbench, 'month');
  const renderer = await rendererOf(workbench, stage);
  await stage.close();
  writeFileSync(join(BASELINES, 'renderer.json'), `${JSON.stringify(renderer, null, 2)}\n`);
}

async function main(): Promise<boolean> {
  build();
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(BASELINES, { recursive: true });
  const started = Date.now();
  const workbench = await startWorkbench();
  const faults: string[] = [];
  const chains = CHAINS.filter(({ states }) => states.some(({ name }) => isWanted(name)));
  const visit = async (state: State, stage: PaneStage) => {
    if (!isWanted(state.name)) return;
    const looked = await lookAt(state, stage, VARIANTS, {
      keep: (variant, png) =>
        writeFileSync(join(PICTURES, `${state.name}-${variantName(variant)}.png`), png),
    });
    const sheet = encodePicture(looked.sheet);
    writeFileSync(sheetFile(PICTURES, state.name), sheet);
    const before = sheetFile(BASELINES, state.name);
    if (isAccepted && !(existsSync(before) && readFileSync(before).equals(sheet))) {
      writeFileSync(before, sheet);
    }
    faults.push(...looked.faults.map((fault) => `${state.name}: ${fault.replace(/^\S+ /, '')}`));
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    const kilobytes = Math.round(sheet.length / 1024);
    say(`${seconds} s  ${state.name}  ${kilobytes} KB  ${looked.faults.length} faults of access`);
  };
  const missed = await walk(workbench, chains, {
    visit,
    stuck: async (state, stage) =>
      writeFileSync(join(PICTURES, `stuck-before-${state}.png`), await stage.picture(400)),
  });
  if (isAccepted) await keepRenderer(workbench);
  await workbench.close();
  for (const [fault, count] of counted(faults)) say(`axe, ${count} times: ${fault}`);
  for (const { states, reason } of missed) say(`not reached: ${states.join(', ')}\n  ${reason}`);
  return faults.length === 0 && missed.length === 0;
}

const isFine = await main();
process.exitCode = isFine ? 0 : 1;
