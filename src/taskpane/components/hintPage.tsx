import { Button, Text } from '@fluentui/react-components';
import { useWording } from '../wordingContext';
import { usePaneStyles } from './pane.styles';

/** The page when there is no Excel: opened in a plain browser, or office.js did not answer. */
export function HintPage({ reason }: { readonly reason: 'noHost' | 'noAnswer' }) {
  const styles = usePaneStyles();
  const wording = useWording();
  return (
    <main className={styles.pane}>
      <h1 className={styles.pageTitle}>{wording.text('hintTitle')}</h1>
      <Text>{wording.text(reason === 'noHost' ? 'hintNoHost' : 'hintNoAnswer')}</Text>
      <Text>{wording.text('hintOpen')}</Text>
      {reason === 'noAnswer' && (
        <Button onClick={() => window.location.reload()}>{wording.text('retry')}</Button>
      )}
    </main>
  );
}
