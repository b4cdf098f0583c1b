import { LANGUAGES } from './pageOptions';
import type { Language } from './pageOptions';

/** A text in the page's languages. */
export type LocalText = Readonly<Record<Language, string>>;

/** A button that the manifest puts on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: LocalText;
  readonly tip: LocalText;
  /** Path of its largest icon on the page's own server. */
  readonly icon: string;
  readonly action:
    | { readonly kind: 'showPane'; readonly page: string }
    | { readonly kind: 'runFunction'; readonly functionName: string };
}

/** What the page needs of the add-in's manifest, as Excel reads it. */
export interface AddinManifest {
  readonly id: string;
  readonly version: string;
  readonly name: LocalText;
  readonly groupLabel: LocalText;
  /** Page with the functions that buttons run. */
  readonly functionFile: string;
  readonly buttons: readonly RibbonButton[];
}

const childrenNamed = (parent: ParentNode, name: string): Element[] =>
  [...parent.querySelectorAll('*')].filter((element) => element.localName === name);

const firstNamed = (parent: ParentNode, name: string): Element | undefined =>
  childrenNamed(parent, name)[0];

/** A manifest names https addresses of a deployment; the page serves the same paths itself. */
function ownPath(address: string): string {
  const { pathname, search } = new URL(address, 'https://localhost/');
  return pathname.replace(/^\//, '') + search;
}

function localText(element: Element | undefined, attribute: string): LocalText {
  const standard = element?.getAttribute(attribute) ?? '';
  const overrides = element ? childrenNamed(element, 'Override') : [];
  const inLanguage = (locale: string): string =>
    overrides
      .find((one) => one.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase())
      ?.getAttribute('Value') ?? standard;
  return { zh: inLanguage(LANGUAGES.zh), en: inLanguage(LANGUAGES.en) };
}

/** Looks up what a `resid` stands for. */
class Resources {
  private readonly byId: ReadonlyMap<string, Element>;

  constructor(manifest: Document) {
    const resources = firstNamed(manifest, 'Resources');
    const entries = resources ? [...resources.querySelectorAll('[id]')] : [];
    this.byId = new Map(entries.map((entry) => [entry.getAttribute('id') ?? '', entry]));
  }

  text(owner: Element | undefined): LocalText {
    return localText(this.byId.get(owner?.getAttribute('resid') ?? ''), 'DefaultValue');
  }

  path(owner: Element | undefined): string {
    return ownPath(this.text(owner).en);
  }
}

function ribbonButton(control: Element, resources: Resources): RibbonButton[] {
  const action = firstNamed(control, 'Action');
  const kind = action?.getAttribute('xsi:type');
  const label = childrenNamed(control, 'Label').find(
    (one) => one.parentElement === control || one.parentElement?.parentElement === control,
  );
  const icons = childrenNamed(control, 'Image').sort(
    (one, other) => Number(other.getAttribute('size')) - Number(one.getAttribute('size')),
  );
  const common = {
    id: control.getAttribute('id') ?? '',
    label: resources.text(label),
    tip: resources.text(firstNamed(control, 'Description')),
    icon: resources.path(icons[0]),
  };
  if (kind === 'ShowTaskpane') {
    const page = resources.path(firstNamed(control, 'SourceLocation'));
    return [{ ...common, action: { kind: 'showPane', page } }];
  }
  const functionName = firstNamed(control, 'FunctionName')?.textContent.trim() ?? '';
  return kind === 'ExecuteFunction' && functionName !== ''
    ? [{ ...common, action: { kind: 'runFunction', functionName } }]
    : [];
}

/**
 * Reads an add-in only manifest (XML). The first ribbon group is taken; buttons other than
 * ShowTaskpane and ExecuteFunction are left out. Throws when the text is no manifest.
 */
export function readManifest(xml: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const root = manifest.documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml is no Office add-in manifest.');
  const resources = new Resources(manifest);
  const group = firstNamed(manifest, 'Group');
  const groupLabel = group
    ? [...group.children].find((child) => child.localName === 'Label')
    : undefined;
  const controls = group ? childrenNamed(group, 'Control') : [];
  return {
    id: firstNamed(root, 'Id')?.textContent.trim() ?? '',
    version: firstNamed(root, 'Version')?.textContent.trim() ?? '',
    name: localText(firstNamed(root, 'DisplayName'), 'DefaultValue'),
    groupLabel: resources.text(groupLabel),
    functionFile: resources.path(firstNamed(manifest, 'FunctionFile')),
    buttons: controls.flatMap((control) => ribbonButton(control, resources)),
  };
}
