import { Button, Text } from '@fluentui/react-components';
import { useWording } from '../wordingContext';
import { CopyableDetails } from './copyableDetails';
import { usePaneStyles } from './pane.styles';

/** The page after a bug of ours. */
export function CrashPage({ details }: { readonly details: string }) {
  const styles = usePaneStyles();
  const wording = useWording();
  return (
    <main className={styles.pane}>
      <h1 className={styles.pageTitle}>{wording.text('crashTitle')}</h1>
      <Text role="alert">{wording.text('crashIntro')}</Text>
      <CopyableDetails details={details} />
      <Button
        className={styles.start}
        appearance="primary"
        onClick={() => window.location.reload()}
      >
        {wording.text('reload')}
      </Button>
    </main>
  );
}
