import { readFile } from 'node:fs/promises';

/** The add-in as its manifest names it. */
export interface Addin {
  readonly id: string;
  readonly version: string;
}

/** Reads id and version from a manifest. Throws where it has none: the project is broken then. */
export async function addinOfManifest(manifestPath: string): Promise<Addin> {
  const manifest = await readFile(manifestPath, 'utf8');
  const element = (name: string) =>
    new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`).exec(manifest)?.[1];
  const id = element('Id');
  const version = element('Version');
  if (id === undefined || version === undefined) {
    throw new Error('manifest.xml has no Id or no Version');
  }
  return { id, version };
}
