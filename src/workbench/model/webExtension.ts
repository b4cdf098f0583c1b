import { elements, escapeXml } from './xml';

/** The add-in whose settings a workbook carries: the id and version of its manifest. */
export interface AddinReference {
  readonly id: string;
  readonly version: string;
}

/** One `webextension` part: an add-in's reference and its settings. */
export interface WebExtension {
  readonly addin: AddinReference;
  readonly settings: readonly (readonly [key: string, json: string])[];
}

const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const WEB_EXTENSION_PART = /^xl\/webextensions\/webextension\d*\.xml$/i;

/** Reads a `xl/webextensions/webextensionN.xml` part. */
export function readWebExtension(xml: string): WebExtension {
  const reference = elements(xml, 'reference')[0]?.attributes ?? {};
  const [properties] = elements(xml, 'properties');
  return {
    addin: { id: reference.id ?? '', version: reference.version ?? '1.0.0.0' },
    settings: elements(properties?.inner ?? '', 'property').map(
      ({ attributes }) => [attributes.name ?? '', attributes.value ?? ''] as const,
    ),
  };
}

function webExtensionXml({ addin, settings }: WebExtension): string {
  const properties = settings
    .map(([key, json]) => `<we:property name="${escapeXml(key)}" value="${escapeXml(json)}"/>`)
    .join('');
  return `${DECLARATION}<we:webextension xmlns:we="${NAMESPACE}" id="{${addin.id}}"><we:reference id="${escapeXml(addin.id)}" version="${escapeXml(addin.version)}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`;
}

/** Parts to add to a package, by name, and what must be declared for them. */
export interface WebExtensionParts {
  readonly parts: Readonly<Record<string, string>>;
  /** `Override` elements for `[Content_Types].xml`. */
  readonly contentTypes: string;
  /** A `Relationship` element for `_rels/.rels`. */
  readonly relationship: string;
}

/**
 * The parts in which Office keeps add-in settings: one `webextension` per add-in and a list of task
 * panes that names each, closed (`visibility="0"`), so that opening the file starts nothing.
 */
export function webExtensionParts(extensions: readonly WebExtension[]): WebExtensionParts {
  const folder = 'xl/webextensions';
  const numbered = extensions.map((extension, index) => ({ extension, number: index + 1 }));
  const panes = numbered
    .map(
      ({ number }) =>
        `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${number}"><wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId${number}"/></wetp:taskpane>`,
    )
    .join('');
  const links = numbered
    .map(
      ({ number }) =>
        `<Relationship Id="rId${number}" Type="${OFFICE_2011}/webextension" Target="webextension${number}.xml"/>`,
    )
    .join('');
  const parts: Record<string, string> = {
    [`${folder}/taskpanes.xml`]: `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES_NAMESPACE}">${panes}</wetp:taskpanes>`,
    [`${folder}/_rels/taskpanes.xml.rels`]: `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${links}</Relationships>`,
  };
  for (const { extension, number } of numbered) {
    parts[`${folder}/webextension${number}.xml`] = webExtensionXml(extension);
  }
  const types = numbered
    .map(
      ({ number }) =>
        `<Override PartName="/${folder}/webextension${number}.xml" ContentType="application/vnd.ms-office.webextension+xml"/>`,
    )
    .join('');
  return {
    parts,
    contentTypes: `<Override PartName="/${folder}/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>${types}`,
    relationship: `<Relationship Id="rIdTaskpanes" Type="${OFFICE_2011}/webextensiontaskpanes" Target="${folder}/taskpanes.xml"/>`,
  };
}
