import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (listed.error === undefined) return listed.stdout.trim() !== '';
  return process.platform !== 'linux';
}

function fontFolders(): readonly string[] {
  const root = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const wanted = new Set(['400Regular', '600SemiBold', '700Bold']);
  return readdirSync(root)
    .filter((name) => wanted.has(name))
    .map((name) => join(root, name));
}

/**
 * Environment variables that give the browser Chinese glyphs: none where a Chinese font is
 * installed, else a `FONTCONFIG_FILE` in `folder` that adds the Noto Sans SC of the dev packages.
 */
export function fontEnvironment(folder: string): Record<string, string> {
  if (hasChineseFont()) return {};
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const folders = fontFolders().map((path) => `  <dir>${path}</dir>`);
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
      '  <dir>/usr/share/fonts</dir>',
      ...folders,
      `  <cachedir>${join(folder, 'cache')}</cachedir>`,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  return { FONTCONFIG_FILE: file };
}
