import { Button, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useWording } from '../wordingContext';
import { useExportActionStyles } from './exportAction.styles';

/** Opens and closes the part that tries rules; when that closes, the focus comes back here. */
export function TrialAction({
  open,
  onToggle,
}: {
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useExportActionStyles();
  const wording = useWording();
  const action = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const opener = action.current?.querySelector('button');
    return () => {
      // What had the focus has gone with the part.
      if (document.activeElement === document.body) opener?.focus();
    };
  }, [open]);
  return (
    <div ref={action} className={styles.action}>
      <Text size={200}>{wording.text('trialHint')}</Text>
      <Button size="small" aria-expanded={open} onClick={onToggle}>
        {wording.text('trial')}
      </Button>
    </div>
  );
}
