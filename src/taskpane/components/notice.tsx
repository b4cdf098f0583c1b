import { Button, MessageBar, MessageBarBody, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { FailureView } from '../view/failureView';
import { useWording } from '../wordingContext';

/** Why Excel did not show a cell. */
export function Notice({
  view,
  onDismiss,
}: {
  readonly view: FailureView;
  readonly onDismiss: () => void;
}) {
  const wording = useWording();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {view.what} {view.todo}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={wording.text('dismiss')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
