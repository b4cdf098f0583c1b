/** What the host tells an add-in about itself and the document when the add-in starts. */
export interface HostFacts {
  /** The add-in's id, as in its manifest. */
  readonly addinId: string;
  /** Requirement sets and versions, such as `{ ExcelApi: '1.9' }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** BCP 47: the language of Office's own texts. */
  readonly displayLanguage: string;
  /** BCP 47: the language documents are written in. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
  /** The application as the client library knows it: its name in `hostInfo` and its number. */
  readonly application: { readonly name: string; readonly number: number };
}

/** Documented fields of the web host's app context; the client refuses to start without some of them. */
export function appContext(
  facts: HostFacts,
  settings: readonly (readonly [key: string, json: string])[],
): Record<string, unknown> {
  return {
    _id: facts.addinId,
    _appInstanceId: facts.addinId,
    _appName: facts.application.number,
    _appVersion: '16.0',
    _appMinorVersion: 1,
    _appUILocale: facts.displayLanguage,
    _dataLocale: facts.contentLanguage,
    _docUrl: facts.documentUrl,
    _clientMode: facts.isReadOnly ? 0 : 1,
    _settings: settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostFullVersion: '16.0.18000.40000',
    _hostCustomMessage: '',
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'add-in',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
  };
}

/** office.js believes in a host only when its origin is https; where the page is served does not matter. */
export const HOST_ORIGIN = 'https://localhost';

/**
 * The `window.name` an add-in's page must have before office.js runs. `conversationId` must be new for
 * every start: the client keeps settings by it.
 */
export function windowName(facts: HostFacts, conversationId: string): string {
  const hostInfo = [
    facts.application.name,
    'Web',
    '16.01',
    facts.displayLanguage,
    conversationId,
    '',
    'disableLogging',
    '0',
  ].join('|');
  return JSON.stringify({
    baseFrameName: `_xdm_${facts.addinId}`,
    hostInfo,
    xdmInfo: [conversationId, facts.addinId, HOST_ORIGIN].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
}
