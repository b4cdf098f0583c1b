import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '../../src');
const PAGES = ['taskpane/taskpane.html', 'commands/commands.html', 'commands/message.html'];

function pageOf(path: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(SRC, path), 'utf8'), 'text/html');
}

function policyOf(page: Document): Map<string, string[]> {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const directives = (meta?.getAttribute('content') ?? '').split(';').map((part) => part.trim());
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(/\s+/);
      return [name, sources];
    }),
  );
}

describe.each(PAGES)('%s', (path) => {
  const page = pageOf(path);
  const policy = policyOf(page);

  it('runs scripts of its own origin and of Office only, and never text as code', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
  });

  it('sends nothing to anyone but its own origin and Office', () => {
    expect(policy.get('connect-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    expect(policy.get('form-action')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });

  it('lets Griffel and office.js insert styles', () => {
    expect(policy.get('style-src')).toEqual(["'self'", "'unsafe-inline'"]);
  });

  it('states its language', () => {
    expect(page.documentElement.lang).toBe('zh-CN');
  });
});

describe('the pane before its script runs', () => {
  const style = pageOf('taskpane/taskpane.html').querySelector('style')?.textContent ?? '';

  it('has the system’s background, so that nothing flashes white in dark', () => {
    expect(style).toMatch(/color-scheme: light dark/);
    expect(style).toMatch(/background: Canvas/);
  });

  it('keeps the scroll bar in view', () => {
    expect(style).toMatch(/overflow-y: scroll/);
  });
});
