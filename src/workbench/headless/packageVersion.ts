import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The version in a project's package.json. Throws where it has none: the project is broken then. */
export async function packageVersion(projectFolder: string): Promise<string> {
  const text = await readFile(path.join(projectFolder, 'package.json'), 'utf8');
  const stated: unknown = JSON.parse(text);
  const version =
    typeof stated === 'object' && stated !== null && 'version' in stated ? stated.version : null;
  if (typeof version !== 'string') throw new Error('package.json has no version');
  return version;
}
