import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessFaults } from '../screenshots/accessFaults';
import { differencesBetween } from '../screenshots/comparison';
import { BASELINES, PICTURES, sheetFile } from '../screenshots/files';
import { lookAt, type Look } from '../screenshots/look';
import { openStage, type PaneStage } from '../screenshots/paneStage';
import { decodePicture, encodePicture } from '../screenshots/picture';
import { otherRenderer, rendererOf, type Renderer } from '../screenshots/renderer';
import { CHAINS, type State } from '../screenshots/states';
import { fewVariants, VARIANTS, variantName } from '../screenshots/variant';
import { walk, type Unreached } from '../screenshots/walk';
import { startWorkbench, type BrowserWorkbench } from '../support/browserWorkbench';

jest.setTimeout(600_000);

const RENDERER = join(BASELINES, 'renderer.json');
const FOUND: State = { name: 'found', steps: [] };
const NAMES = CHAINS.flatMap(({ states }) => states.map(({ name }) => name));
/** What a state is looked at in: in turn, so that every look is taken of half of the states. */
const variantsOf = (name: string) => fewVariants(NAMES.indexOf(name));

let workbench: BrowserWorkbench;
/** Why no picture is compared; null where they are. */
let incomparable: string | null;
let missed: readonly Unreached[] = [];
const looks = new Map<string, Look>();

beforeAll(async () => {
  workbench = await startWorkbench();
  mkdirSync(PICTURES, { recursive: true });
  incomparable = await whyIncomparable();
  // Past jest, which keeps the console to itself: nobody may think that pictures were compared.
  if (incomparable)
    process.stderr.write(`PICTURES OF THE PANE ARE NOT COMPARED. ${incomparable}\n`);
  missed = await walk(workbench, CHAINS, {
    visit: async (state, stage) => {
      looks.set(state.name, await lookAt(state, stage, variantsOf(state.name)));
    },
  });
});
afterAll(() => workbench.close());

async function whyIncomparable(): Promise<string | null> {
  if (!existsSync(RENDERER)) return 'Nobody has accepted any: npm run screenshots -- --accept';
  const stage = await openStage(workbench, 'month');
  const here = await rendererOf(workbench, stage);
  await stage.close();
  return otherRenderer(JSON.parse(readFileSync(RENDERER, 'utf8')) as Renderer, here);
}

/** What looks otherwise than the baseline has it; each difference is left as a picture. */
function differences(name: string, { sheet }: Look): string[] {
  const file = sheetFile(BASELINES, name);
  if (!existsSync(file)) return ['there is no baseline: npm run screenshots -- --accept'];
  const found = differencesBetween(decodePicture(readFileSync(file)), sheet, variantsOf(name));
  return found.map(({ variant, pixels, picture }) => {
    const difference = join(PICTURES, `difference-${name}-${variant}.png`);
    writeFileSync(difference, encodePicture(picture));
    return `${variant}: ${pixels} pixels, see ${difference}`;
  });
}

function lookOf(name: string): Look {
  const look = looks.get(name);
  if (look) return look;
  const why = missed.find(({ states }) => states.includes(name));
  throw new Error(why ? `${why.states.join(', ')}: ${why.reason}` : `${name} was not looked at`);
}

describe.each(NAMES)('the pane in the state “%s”', (name) => {
  it('has nothing that axe finds, in all themes', () => {
    expect(lookOf(name).faults).toEqual([]);
  });

  it('looks as it did when somebody looked at it', () => {
    const look = lookOf(name);
    if (incomparable === null) expect(differences(name, look)).toEqual([]);
  });
});

it('no state shares its name with another', () => {
  expect([...new Set(NAMES)]).toEqual(NAMES);
});

it('six states after one another are looked at in every variant', () => {
  const looked = [0, 1, 2, 3, 4, 5].flatMap((nth) => fewVariants(nth).map(variantName));
  expect(looked.sort()).toEqual(VARIANTS.map(variantName).sort());
});

describe('what looks at the pictures', () => {
  let stage: PaneStage;
  beforeAll(async () => {
    stage = await openStage(workbench, 'month');
    await stage.pane.getByRole('button', { name: '计算等级' }).waitFor();
  });
  afterAll(() => stage.close());

  const variants = variantsOf(FOUND.name);
  const look = () => lookAt(FOUND, stage, variants, { withoutAxe: true });
  const restyled = async (css: string, then: () => Promise<void>) => {
    const style = await stage.pane.addStyleTag({ content: css });
    await then();
    await style.evaluate((element: Element) => element.remove());
  };

  it('finds nothing where nothing has changed', async () => {
    const before = (await look()).sheet;
    expect(differencesBetween(before, (await look()).sheet, variants)).toEqual([]);
  });

  it.each([
    [
      'the primary button is gone',
      'button[class*=primary], main > div button { visibility: hidden }',
    ],
    ['the smallest control is gone', 'footer button { visibility: hidden }'],
    ['everything has moved a little', 'main { padding-left: 18px !important }'],
  ])('finds in every variant that %s', async (_, css) => {
    const before = (await look()).sheet;
    await restyled(css, async () => {
      const found = differencesBetween(before, (await look()).sheet, variants);
      expect(found).toHaveLength(variants.length);
    });
  });

  it('finds faint text and a button without a name, as axe sees them in the pane', async () => {
    // In forced colors no text is faint.
    await stage.turn({ language: 'zh', theme: 'light', width: 320 });
    await stage.pane.evaluate(() => {
      const button = document.createElement('button');
      button.id = 'nameless';
      const faint = document.createElement('p');
      faint.id = 'faint';
      faint.textContent = '看不清';
      faint.style.cssText = 'color: #ccc; background: #fff';
      document.querySelector('main')?.append(button, faint);
    });
    const faults = await accessFaults(stage.pane);
    expect(faults.filter((fault) => fault.startsWith('button-name: #nameless'))).toHaveLength(1);
    expect(faults.filter((fault) => fault.startsWith('color-contrast: #faint'))).toHaveLength(1);
    expect(faults).toHaveLength(2);
  });
});
