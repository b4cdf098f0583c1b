/** What kept the page's one thread busy, in milliseconds. */
export interface ThreadTimes {
  /** The longest stretch of one task in which nothing but the pane's scripts ran. */
  readonly ours: number;
  /** All the pane's scripts together. */
  readonly oursInAll: number;
  /** All scripts of the page around the pane: the workbench's model and its grid. */
  readonly hostInAll: number;
}

type Owner = 'pane' | 'host' | 'nobody';

/** A profile of the processor as the browser's protocol gives it. */
interface Profile {
  /** Microseconds on the browser's own clock, as are the starts of tasks. */
  readonly startTime: number;
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

/** What the browser does by itself, for whoever ran before: collecting garbage, laying out, painting. */
const ON_BEHALF = new Set(['(garbage collector)', '(program)']);

/**
 * Whose scripts ran when. The workbench answers the pane within one task, where Excel answers from
 * outside, so the browser's own long tasks lump both together; a stretch ends where the other's scripts
 * run or nothing does, and where a task ends: input and painting have their turn there. Functions of the
 * browser count for the script that called them.
 * @param taskStarts when the thread's tasks began, in ascending order
 */
export function threadTimes(
  { nodes, samples = [], timeDeltas = [], startTime }: Profile,
  taskStarts: readonly number[],
): ThreadTimes {
  const owners = ownersOf(nodes);
  const total = { pane: 0, host: 0, nobody: 0 };
  let ours = 0;
  let stretch = 0;
  let before: Owner = 'nobody';
  let now = startTime;
  let task = 0;
  samples.forEach((id, at) => {
    const owner: Owner = owners.get(id) ?? before;
    const milliseconds = (timeDeltas[at + 1] ?? 0) / 1000;
    now += timeDeltas[at] ?? 0;
    const taskBefore = task;
    while ((taskStarts[task] ?? Number.POSITIVE_INFINITY) <= now) task += 1;
    const goesOn = owner === before && task === taskBefore;
    stretch = goesOn ? stretch + milliseconds : milliseconds;
    total[owner] += milliseconds;
    if (owner === 'pane') ours = Math.max(ours, stretch);
    before = owner;
  });
  return { ours, oursInAll: total.pane, hostInAll: total.host };
}

/** Without an owner: what the browser does on behalf of whoever ran before. */
function ownersOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, Owner> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) =>
      children.map((child): [number, number] => [child, id]),
    ),
  );
  const owners = new Map<number, Owner>();
  for (const node of nodes) {
    if (ON_BEHALF.has(node.callFrame.functionName)) continue;
    let at: ProfileNode | undefined = node;
    while (at && at.callFrame.url === '') at = byId.get(parents.get(at.id) ?? -1);
    owners.set(node.id, at ? ownerOf(at.callFrame.url) : 'nobody');
  }
  return owners;
}

function ownerOf(url: string): Owner {
  return /\/(workbench|univer)[^/]*\.js/.test(url) ? 'host' : 'pane';
}
