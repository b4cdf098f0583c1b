import { openWorkbook } from '../../model/openWorkbook';
import { saveWorkbook } from '../../model/saveWorkbook';
import type { WorkbookModel } from '../../model/workbookModel';
import type { ExcelHost } from '../../objects/excelHost';
import { createExcelHost } from '../../objects/excelHost';
import type { AddinManifest, RibbonButton } from '../addinManifest';
import { WorkbookGrid } from '../grid/workbookGrid';
import type { Language, PageOptions, ThemeName } from '../pageOptions';
import { LANGUAGES } from '../pageOptions';
import type { PageStrings } from '../text/pageStrings';
import { fill, STRINGS } from '../text/strings';
import type { AddinFrame } from './addinFrame';
import { startAddinFrame } from './addinFrame';
import { RibbonFunctions } from './ribbonFunctions';
import { Store } from './store';
import type { WorkbookFile } from './workbookFiles';
import { download, fetchWorkbook, savedName } from './workbookFiles';
import type { Notice, WorkbenchState } from './workbenchState';

/** The workbench itself: the open workbook, the grid that shows it, the host and the add-in's pages. */
export class WorkbenchSession {
  readonly store: Store<WorkbenchState>;
  private readonly functions: RibbonFunctions;
  private grid: WorkbookGrid | undefined;
  private open: { readonly model: WorkbookModel; readonly host: ExcelHost } | undefined;
  /** Changes of content or format that the add-in made to the open workbook. */
  private addinChanges = 0;
  private nextNotice = 1;

  constructor(
    private readonly options: PageOptions,
    readonly addin: AddinManifest,
  ) {
    this.store = new Store<WorkbenchState>({
      language: options.language,
      theme: options.theme,
      fileName: null,
      isOpening: true,
      notices: [],
      isPaneOpen: true,
      panePage: null,
      paneStatus: 'starting',
      hostNumber: 0,
      isCommandRunning: false,
    });
    this.functions = new RibbonFunctions(addin.functionFile, addin.name[options.language]);
  }

  /** The open workbook and its host. Throws before the first is open. */
  get current(): { readonly model: WorkbookModel; readonly host: ExcelHost } {
    if (this.open === undefined) throw new Error('No workbook is open yet.');
    return this.open;
  }

  /** Puts the grid into its place in the page and opens the first workbook. */
  async start(gridPlace: HTMLElement): Promise<void> {
    const { language, theme } = this.store.get();
    this.grid = new WorkbookGrid(
      gridPlace,
      { language, theme },
      {
        onRefused: (refusal) => this.say('warning', this.strings.refusals[refusal]),
        onEditing: (isEditing) => {
          if (this.open) this.open.host.isEditingCell = isEditing;
        },
      },
    );
    const file = await fetchWorkbook(this.options.file);
    if (file) {
      await this.openFile(file);
      return;
    }
    this.store.update({ isOpening: false });
    this.notOpened(this.options.file, this.strings.notFound);
  }

  /** Opens a workbook instead of the current one, which stays when this one can't be opened. */
  async openFile({ name, bytes }: WorkbookFile): Promise<void> {
    this.store.update({ isOpening: true });
    const opened = await openWorkbook(bytes, name, { addinId: this.addin.id });
    this.store.update({ isOpening: false });
    if (!opened.ok) {
      this.notOpened(name, this.strings.openFailures[opened.failure]);
      return;
    }
    const model = opened.workbook;
    this.addinChanges = 0;
    model.onChange(({ origin, kind }) => {
      if (origin === 'addin' && kind !== 'selection' && kind !== 'activated') {
        this.addinChanges += 1;
      }
      if (kind === 'activated' || kind === 'charts') this.tellOfCharts(model);
    });
    this.store.update({ fileName: name, notices: [] });
    this.grid?.show(model);
    this.host(model);
    this.tellOfCharts(model);
    const { lostKinds, lostSeparator, loseOnSave } = this.strings;
    const lost = new Set(model.lostOnSave.map(({ kind }) => lostKinds[kind]));
    if (lost.size > 0) {
      const parts = [...lost].join(lostSeparator);
      this.say('warning', fill(loseOnSave, { file: name, parts }));
    }
  }

  /** Saves the workbook as a download. */
  async save(): Promise<void> {
    const { model } = this.current;
    const { id, version } = this.addin;
    const bytes = await saveWorkbook(model, { addin: { id, version } });
    download({ name: savedName(model.fileName, this.addinChanges > 0), bytes });
  }

  /** Presses a button of the ribbon. */
  async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'showPane') {
      this.openPaneAt(button.action.page);
      return;
    }
    this.store.update({ isCommandRunning: true });
    const changesBefore = this.addinChanges;
    const outcome = await this.functions.run(button.action.functionName, button.id);
    this.store.update({ isCommandRunning: false });
    const { commandFailed, commandIdle, commandSilent } = this.strings;
    const command = button.label[this.store.get().language];
    if (outcome === 'failed') this.say('error', fill(commandFailed, { command }));
    else if (outcome === 'silent') this.say('error', fill(commandSilent, { command }));
    // A command that has something to say opens a dialog, which office.js refuses over plain http.
    else if (this.addinChanges === changesBefore) this.say('info', fill(commandIdle, { command }));
  }

  showPane(isPaneOpen: boolean): void {
    this.store.update({ isPaneOpen, paneStatus: 'starting' });
  }

  /** Excel loads another page into the pane that is open; the first button's also closes it again. */
  private openPaneAt(page: string): void {
    const { isPaneOpen, panePage } = this.store.get();
    const isFirst = page === this.firstPage;
    if (isPaneOpen && isFirst) this.showPane(false);
    else if (!isPaneOpen || page !== panePage) {
      this.store.update({ panePage: isFirst ? null : page });
      this.showPane(true);
    }
  }

  private get firstPage(): string | undefined {
    return this.addin.buttons
      .map(({ action }) => action)
      .find((action) => action.kind === 'showPane')?.page;
  }

  /** Starts the pane in its place in the page, for the current host; the result ends it. */
  startPane(place: HTMLElement): () => void {
    const page = this.store.get().panePage ?? this.firstPage;
    if (page === undefined) throw new Error('The manifest has no button that opens a pane.');
    const title = this.addin.name[this.store.get().language];
    const frame: AddinFrame = startAddinFrame(this.current.host, place, page, title);
    let isEnded = false;
    void frame.isUp.then((isUp) => {
      if (!isEnded) this.store.update({ paneStatus: isUp ? 'ready' : 'late' });
    });
    return () => {
      isEnded = true;
      frame.close();
    };
  }

  /** Starts pane and ribbon functions anew, with a host of their own. */
  restart(): void {
    this.host(this.current.model);
  }

  /** Office's language is fixed when an add-in starts, so pane and ribbon functions start anew. */
  setLanguage(language: Language): void {
    this.store.update({ language, notices: [] });
    this.grid?.setLanguage(language);
    if (this.open) this.restart();
  }

  setTheme(theme: ThemeName): void {
    this.store.update({ theme });
    this.grid?.setTheme(theme);
  }

  say(tone: Notice['tone'], text: string): void {
    const { notices } = this.store.get();
    if (notices.some((notice) => notice.text === text)) return;
    this.store.update({ notices: [...notices, { id: this.nextNotice, tone, text }] });
    this.nextNotice += 1;
  }

  dismiss(id: number): void {
    const { notices } = this.store.get();
    this.store.update({ notices: notices.filter((notice) => notice.id !== id) });
  }

  get strings(): PageStrings {
    return STRINGS[this.store.get().language];
  }

  private notOpened(file: string, reason: string): void {
    this.say('error', fill(this.strings.notOpened, { file, reason }));
  }

  private tellOfCharts(model: WorkbookModel): void {
    if (model.activeSheet.charts.list().length > 0) this.say('info', this.strings.chartsNotShown);
  }

  private host(model: WorkbookModel): void {
    this.open?.host.close();
    const host = createExcelHost(model, {
      excelApi: this.options.excelApi,
      addinId: this.addin.id,
      displayLanguage: LANGUAGES[this.store.get().language],
    });
    this.open = { model, host };
    this.functions.use(host);
    const { hostNumber } = this.store.get();
    this.store.update({ hostNumber: hostNumber + 1, paneStatus: 'starting' });
  }
}
