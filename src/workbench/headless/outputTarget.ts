import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where the result goes, or why it cannot go there. */
export type OutputTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'isInput' }
  | { readonly kind: 'noFolder'; readonly folder: string }
  | { readonly kind: 'isFolder' };

/** Looks at the output path before anything is computed; links are followed, so that IN is never hit. */
export async function outputTarget(input: string, output: string): Promise<OutputTarget> {
  const folder = path.dirname(path.resolve(output));
  if (!(await isFolder(folder))) return { kind: 'noFolder', folder };
  if (await isFolder(output)) return { kind: 'isFolder' };
  const target = path.join(await realpath(folder), path.basename(output));
  const written = await realpath(target).catch(() => target);
  return written === (await realpath(input))
    ? { kind: 'isInput' }
    : { kind: 'file', path: written };
}

async function isFolder(name: string): Promise<boolean> {
  const found = await stat(name).catch(() => null);
  return found?.isDirectory() ?? false;
}
