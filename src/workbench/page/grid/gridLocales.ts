import { LocaleType, mergeLocales } from '@univerjs/core';
import type { ILocales } from '@univerjs/core';
import designEnUS from '@univerjs/design/locale/en-US';
import designZhCN from '@univerjs/design/locale/zh-CN';
import docsUiEnUS from '@univerjs/docs-ui/locale/en-US';
import docsUiZhCN from '@univerjs/docs-ui/locale/zh-CN';
import conditionalUiEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalUiZhCN from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import formulaZhCN from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUiEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZhCN from '@univerjs/sheets-formula-ui/locale/zh-CN';
import sheetsUiEnUS from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZhCN from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsEnUS from '@univerjs/sheets/locale/en-US';
import sheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import uiEnUS from '@univerjs/ui/locale/en-US';
import uiZhCN from '@univerjs/ui/locale/zh-CN';
import type { Language } from '../pageOptions';

/** The grid's name for each language of the page. */
export const GRID_LANGUAGE: Record<Language, LocaleType> = {
  zh: LocaleType.ZH_CN,
  en: LocaleType.EN_US,
};

/** The grid's own texts; without a pack for its language it shows bare keys. */
export const GRID_LOCALES: ILocales = {
  [LocaleType.ZH_CN]: mergeLocales(
    designZhCN,
    uiZhCN,
    docsUiZhCN,
    sheetsZhCN,
    sheetsUiZhCN,
    formulaZhCN,
    formulaUiZhCN,
    conditionalUiZhCN,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEnUS,
    uiEnUS,
    docsUiEnUS,
    sheetsEnUS,
    sheetsUiEnUS,
    formulaEnUS,
    formulaUiEnUS,
    conditionalUiEnUS,
  ),
};
