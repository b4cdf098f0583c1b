import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useSession, useStrings, useWorkbenchState } from './sessionContext';

/** What the page has to say, over the grid so that nothing moves. */
export function Notices() {
  const session = useSession();
  const strings = useStrings();
  const { notices } = useWorkbenchState();
  return (
    <MessageBarGroup className="notices" animate="both">
      {notices.map((notice) => (
        <MessageBar key={notice.id} intent={notice.tone} layout="multiline" shape="rounded">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={strings.dismiss}
                onClick={() => session.dismiss(notice.id)}
              />
            }
          />
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
