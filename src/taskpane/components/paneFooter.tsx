import { mergeClasses } from '@fluentui/react-components';
import { ADDIN_VERSION } from '../../application/addinVersion';
import type { Language } from '../../application/language';
import { useLanguageSwitch } from '../language/languageContext';
import { useWording } from '../wordingContext';
import { usePaneFooterStyles } from './paneFooter.styles';

/** Each language by its own name: who looks for it reads no other. */
const LANGUAGES: readonly { language: Language; tag: string; name: string }[] = [
  { language: 'zh', tag: 'zh-CN', name: '中文' },
  { language: 'en', tag: 'en', name: 'English' },
];

/** The end of the pane: its language, which can be changed, and its version. */
export function PaneFooter() {
  const styles = usePaneFooterStyles();
  const wording = useWording();
  const { choose, failed } = useLanguageSwitch();
  return (
    <footer className={styles.footer}>
      <div role="group" aria-label={wording.text('language')} className={styles.languages}>
        {LANGUAGES.map(({ language, tag, name }) => (
          <button
            key={language}
            type="button"
            lang={tag}
            aria-pressed={language === wording.language}
            className={mergeClasses(
              styles.language,
              language === wording.language && styles.chosen,
            )}
            onClick={() => choose(language)}
          >
            {name}
          </button>
        ))}
      </div>
      <span role="status">{failed ? wording.text('languageNotLoaded') : ''}</span>
      <span className={styles.version}>{wording.text('version', { version: ADDIN_VERSION })}</span>
    </footer>
  );
}
