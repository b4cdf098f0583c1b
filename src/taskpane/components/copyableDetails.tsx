import { Button, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useWording } from '../wordingContext';
import { useCopyableDetailsStyles } from './copyableDetails.styles';

/** Technical details as text that can be copied, also where Excel's frame blocks the clipboard. */
export function CopyableDetails({ details }: { readonly details: string }) {
  const styles = useCopyableDetailsStyles();
  const wording = useWording();
  const [outcome, setOutcome] = useState<'copied' | 'copyBlocked' | null>(null);
  const copy = () => {
    copyText(details).then(
      () => setOutcome('copied'),
      () => setOutcome('copyBlocked'),
    );
  };
  return (
    <>
      <pre className={styles.details}>{details}</pre>
      <div className={styles.line}>
        <Button size="small" icon={<CopyRegular />} onClick={copy}>
          {wording.text('copyDetails')}
        </Button>
        <Text size={200} role="status">
          {outcome && wording.text(outcome)}
        </Text>
      </div>
    </>
  );
}

/** Rejects where the page may not write to the clipboard, or has none. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
