import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../../domain/problem';
import { useRollUpWording } from '../rollUpWording';
import type { PaneActions } from '../state/paneActions';
import { problemGroups } from '../view/problemView';
import type { RollUpView } from '../view/rollUpView';
import { ChannelResult } from './channelResult';
import { Disclosure } from './disclosure';
import { ProblemList } from './problemList';
import { useRollUpPartStyles } from './rollUpPart.styles';
import { WrittenSheets } from './writtenSheets';

/** A finished roll-up: months, grades per channel, sheets, problems. */
export function RollUpResult({
  view,
  problems,
  restore,
  actions,
}: {
  readonly view: RollUpView;
  readonly problems: readonly Problem[];
  /** The way to take it back; false where that is not possible from here. */
  readonly restore: ReactNode;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useRollUpPartStyles();
  const wording = useRollUpWording();
  return (
    <>
      <h3 className={styles.title}>{view.title}</h3>
      <div>
        <Text size={200} block className={styles.quiet}>
          {view.rules}
        </Text>
        <Text size={200} block>
          {view.months}
        </Text>
        {view.missing && (
          <Text size={200} block className={styles.missing}>
            {view.missing}
          </Text>
        )}
      </div>
      {view.channels.map((channel) => (
        <ChannelResult key={channel.channel} view={channel} actions={actions} />
      ))}
      <Text>{view.flagged}</Text>
      <WrittenSheets view={view} actions={actions} />
      {restore}
      {problems.length > 0 && (
        <Disclosure title={wording.text('problemsCount', { count: problems.length })}>
          <ProblemList problems={problemGroups(problems, wording)} onShow={actions.show} />
        </Disclosure>
      )}
    </>
  );
}
