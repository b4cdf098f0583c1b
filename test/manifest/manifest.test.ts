import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { viewIn } from '../../src/taskpane/state/askedView';
import { pngSize } from './pngSize';

const ROOT = join(__dirname, '../../');
const ORIGIN = 'https://localhost:3443';
const SOURCE = readFileSync(`${ROOT}manifest.xml`, 'utf8');
const document = new JSDOM(SOURCE, { contentType: 'text/xml' }).window.document;

function all(name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

function only(name: string): Element {
  const [first, ...others] = all(name);
  if (!first || others.length > 0) throw new Error(`${name}: expected exactly one.`);
  return first;
}

function topLevel(name: string): Element {
  const [found] = [...document.documentElement.children].filter((child) => child.tagName === name);
  if (!found) throw new Error(`${name}: missing.`);
  return found;
}

function childNames(parent: Element): string[] {
  return [...parent.children].map((child) => child.tagName);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

describe('what the manifest asks for', () => {
  it('asks for reading and writing the open document and nothing more', () => {
    expect(only('Permissions').textContent).toBe('ReadWriteDocument');
    expect(all('AppDomain')).toHaveLength(0);
    expect(SOURCE).not.toMatch(/WebApplicationInfo|Scopes/);
  });

  it('asks for ExcelApi 1.9 and for workbooks only', () => {
    expect(all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual(
      [['ExcelApi', '1.9']],
    );
    expect(
      all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type')),
    ).toEqual(['Workbook', 'Workbook']);
  });

  it('has an id of its own and a version of four parts', () => {
    expect(only('Id').textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it('has the version of package.json, which every sheet it writes names', () => {
    const stated = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    expect(only('Version').textContent).toBe(`${stated.version}.0`);
  });
});

describe('the order that the schema prescribes', () => {
  it('holds for the add-in itself', () => {
    expect(childNames(document.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('holds for the ribbon', () => {
    expect(childNames(only('VersionOverrides'))).toEqual(['Hosts', 'Resources']);
    expect(childNames(only('DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    expect(childNames(only('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    expect(childNames(only('Group'))).toEqual([
      ...['Label', 'Icon'],
      ...['Control', 'Control', 'Control', 'Control', 'Control'],
    ]);
    for (const control of all('Control')) {
      expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
    expect(childNames(only('Resources'))).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
  });
});

describe('the ribbon group', () => {
  it('stands on the Home tab with the pane and the command', () => {
    expect(attribute(only('OfficeTab'), 'id')).toBe('TabHome');
    expect(all('Action').map((action) => attribute(action, 'xsi:type'))).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
      'ShowTaskpane',
      'ShowTaskpane',
      'ExecuteFunction',
    ]);
    const ids = all('Control').map((control) => attribute(control, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('opens one pane with all its buttons, each at its own part', () => {
    expect(new Set(all('TaskpaneId').map((id) => id.textContent))).toEqual(
      new Set(['HotlineGrading.Pane']),
    );
    const views = all('Action').flatMap((action) =>
      [...action.getElementsByTagName('SourceLocation')].map((at) => urlOf(attribute(at, 'resid'))),
    );
    expect(views.map((url) => viewIn(new URL(url).search))).toEqual([null, 'flagged', 'check']);
  });

  it('names the functions that the commands page associates', () => {
    const commands = readFileSync(`${ROOT}src/commands/main.ts`, 'utf8');
    const names = all('FunctionName').map(({ textContent }) => textContent);
    expect(names).toEqual(['computeGrades', 'restorePreviousValues']);
    for (const name of names) {
      expect(commands).toContain(`Office.actions.associate('${name}'`);
    }
  });

  it('has the three icon sizes that Excel requires, for the group and each button', () => {
    for (const icon of all('Icon')) {
      const sizes = [...icon.children].map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });
});

describe('references', () => {
  const resources = new Map(
    [...only('Resources').querySelectorAll('[id]')].map((resource) => [
      attribute(resource, 'id'),
      resource,
    ]),
  );
  const used = [...document.querySelectorAll('[resid]')].map((element) =>
    attribute(element, 'resid'),
  );

  it('all resolve, none is longer than 32 characters, and every resource is used', () => {
    expect(used.filter((id) => !resources.has(id))).toEqual([]);
    expect(used.filter((id) => id.length > 32)).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });

  it('point to pictures of the size they promise', () => {
    for (const image of document.querySelectorAll('[size]')) {
      const resource = resources.get(attribute(image, 'resid'));
      const url = resource ? attribute(resource, 'DefaultValue') : '';
      const size = Number(attribute(image, 'size'));
      expect({ url, ...pngSize(fileOf(url)) }).toEqual({ url, width: size, height: size });
    }
    expect(pngSize(fileOf(attribute(only('IconUrl'), 'DefaultValue')))).toMatchObject({
      width: 32,
    });
    expect(pngSize(fileOf(attribute(only('HighResolutionIconUrl'), 'DefaultValue')))).toMatchObject(
      {
        width: 64,
      },
    );
  });

  it('point to pages that are built, on the development origin', () => {
    const urls = SOURCE.match(/https?:\/\/[^"<]+/g) ?? [];
    const own = urls.filter((url) => !/schemas\.microsoft\.com|w3\.org/.test(url));
    expect(own.filter((url) => !url.startsWith(`${ORIGIN}/`))).toEqual([]);
    const pages = own.filter((url) => /\.html(\?|$)/.test(url)).map((url) => new URL(url).pathname);
    expect([...new Set(pages)].sort()).toEqual([
      '/assets/help.html',
      '/commands.html',
      '/taskpane.html',
    ]);
    expect(readFileSync(`${ROOT}assets/help.html`, 'utf8')).toContain('lang="zh-CN"');
  });
});

describe('texts', () => {
  const localized = [topLevel('DisplayName'), topLevel('Description'), ...all('bt:String')];
  const forms = (element: Element) => [
    attribute(element, 'DefaultValue'),
    ...[...element.children].map((override) => attribute(override, 'Value')),
  ];

  it('exist in English and Chinese', () => {
    expect(only('DefaultLocale').textContent).toBe('en-US');
    for (const element of localized) {
      expect([...element.children].map((override) => attribute(override, 'Locale'))).toEqual([
        'zh-CN',
      ]);
      const [english, chinese] = forms(element);
      expect(english).toMatch(/^[\x20-\x7e]+$/);
      expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('fit the lengths that Office allows', () => {
    const longest = (elements: readonly Element[]) =>
      Math.max(...elements.flatMap(forms).map((text) => text.length));
    expect(longest([topLevel('DisplayName')])).toBeLessThanOrEqual(125);
    expect(longest([topLevel('Description')])).toBeLessThanOrEqual(250);
    expect(longest([...only('bt:ShortStrings').children])).toBeLessThanOrEqual(125);
    expect(longest([...only('bt:LongStrings').children])).toBeLessThanOrEqual(250);
  });
});

function urlOf(resource: string): string {
  const found = all('bt:Url').find((url) => attribute(url, 'id') === resource);
  return found ? attribute(found, 'DefaultValue') : '';
}

function fileOf(url: string): string {
  return ROOT + url.slice(ORIGIN.length + 1);
}
