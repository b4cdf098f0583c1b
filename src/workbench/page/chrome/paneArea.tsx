import { Button, Spinner, Subtitle2, Text, Tooltip } from '@fluentui/react-components';
import { DismissRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useSession, useStrings, useWorkbenchState } from './sessionContext';

function PaneCover() {
  const session = useSession();
  const strings = useStrings();
  const { paneStatus } = useWorkbenchState();
  if (paneStatus === 'ready') return null;
  if (paneStatus === 'starting') {
    return (
      <div className="cover cover--whole">
        <Spinner label={strings.startingPane} />
      </div>
    );
  }
  return (
    <div className="cover cover--whole" role="alert">
      <PlugDisconnectedRegular className="cover__icon" aria-hidden />
      <Subtitle2>{strings.paneLate}</Subtitle2>
      <Text align="center">{strings.paneLateDetail}</Text>
      <Button onClick={() => session.restart()}>{strings.restartPane}</Button>
    </div>
  );
}

/** The add-in's task pane with the frame that Excel puts around it. */
export function PaneArea({ width }: { readonly width: number }) {
  const session = useSession();
  const strings = useStrings();
  const { hostNumber, language, panePage } = useWorkbenchState();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null || hostNumber === 0) return undefined;
    return session.startPane(place.current);
  }, [session, hostNumber, panePage]);
  return (
    <aside className="pane-area" style={{ width }} aria-label={session.addin.name[language]}>
      <div className="pane-area__title">
        <Text weight="semibold" size={300}>
          {session.addin.name[language]}
        </Text>
        <Tooltip content={strings.closePane} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            onClick={() => session.showPane(false)}
          />
        </Tooltip>
      </div>
      <div className="pane-area__frame" ref={place}>
        <PaneCover />
      </div>
    </aside>
  );
}
