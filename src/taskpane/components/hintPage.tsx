import { Button, Text } from '@fluentui/react-components';
import { useWording } from '../wordingContext';
import { usePaneStyles } from './pane.styles';

/** Why there is no Excel to talk to. */
export type HintReason = 'noHost' | 'otherHost' | 'noLibrary' | 'noAnswer';

const TEXTS = {
  noHost: 'hintNoHost',
  otherHost: 'hintOtherHost',
  noLibrary: 'hintNoLibrary',
  noAnswer: 'hintNoAnswer',
} as const;

/** The page when there is no Excel: opened in a plain browser, or office.js did not answer. */
export function HintPage({ reason }: { readonly reason: HintReason }) {
  const styles = usePaneStyles();
  const wording = useWording();
  return (
    <main className={styles.pane}>
      <h1 className={styles.pageTitle}>{wording.text('hintTitle')}</h1>
      <Text>{wording.text(TEXTS[reason])}</Text>
      <Text>{wording.text('hintOpen')}</Text>
      <Button
        className={styles.start}
        appearance="primary"
        onClick={() => window.location.reload()}
      >
        {wording.text('retry')}
      </Button>
    </main>
  );
}
