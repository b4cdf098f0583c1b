import { Button, Text } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { ReactNode } from 'react';
import type { TemplateControl } from '../state/useTemplateInsertion';
import { templateText } from '../view/templateView';
import { useWording } from '../wordingContext';
import { useEmptyStateStyles } from './emptyState.styles';

/** Where a workbook has nothing to grade: tables to fill in, or a made-up month to try. */
export function TemplateOffer({
  template: { adding, add },
  busy,
  children,
}: {
  readonly template: TemplateControl;
  /** Whether something is being written. */
  readonly busy: boolean;
  /** What else can be done, after the two buttons. */
  readonly children: ReactNode;
}) {
  const styles = useEmptyStateStyles();
  const wording = useWording();
  return (
    <>
      <Text>{wording.text('templateOffer')}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabledFocusable={busy}
          onClick={() => add('blank')}
        >
          {wording.text('templateBlank')}
        </Button>
        <Button disabledFocusable={busy} onClick={() => add('sample')}>
          {wording.text('templateSample')}
        </Button>
        {children}
      </div>
      <Text role="status" className={styles.told}>
        {templateText(adding, wording)}
      </Text>
    </>
  );
}
