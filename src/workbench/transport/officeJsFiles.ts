import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const scripts = new Map<string, Script>();

/** The `dist` folder of the installed @microsoft/office-js, seen from a folder of the project. */
export function officeJsFolder(from: string): string {
  const manifest = createRequire(path.join(from, 'package.json')).resolve(
    '@microsoft/office-js/package.json',
  );
  return path.join(path.dirname(manifest), 'dist');
}

/** A file of office.js, compiled once a process. */
export function officeJsScript(folder: string, file: string): Script {
  const name = path.join(folder, file);
  const script = scripts.get(name) ?? new Script(readFileSync(name, 'utf8'), { filename: name });
  scripts.set(name, script);
  return script;
}
