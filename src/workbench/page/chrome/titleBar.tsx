import { Button, Text, Tooltip } from '@fluentui/react-components';
import {
  LocalLanguageRegular,
  TableSimpleRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import { useSession, useStrings, useWorkbenchState } from './sessionContext';

/** The line at the top: which workbook is open, and the page's language and colours. */
export function TitleBar() {
  const session = useSession();
  const strings = useStrings();
  const { fileName, language, theme } = useWorkbenchState();
  const isDark = theme === 'dark';
  return (
    <header className="title-bar">
      <TableSimpleRegular className="title-bar__mark" aria-hidden />
      <Text weight="semibold">{strings.workbenchName}</Text>
      <Text className="title-bar__file" title={fileName ?? undefined}>
        {fileName ?? ''}
      </Text>
      <Button
        appearance="transparent"
        size="small"
        icon={<LocalLanguageRegular />}
        aria-label={`${strings.language}: ${language === 'zh' ? 'English' : '中文'}`}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => session.setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {language === 'zh' ? 'English' : '中文'}
      </Button>
      <Tooltip content={isDark ? strings.useLight : strings.useDark} relationship="label">
        <Button
          appearance="transparent"
          size="small"
          icon={isDark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={() => session.setTheme(isDark ? 'light' : 'dark')}
        />
      </Tooltip>
    </header>
  );
}
