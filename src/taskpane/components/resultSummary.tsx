import { Button, Text } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import type { PaneActions } from '../state/paneActions';
import type { ResultView } from '../view/resultView';
import { useWording } from '../wordingContext';
import { ChannelResult } from './channelResult';
import { useResultSummaryStyles } from './resultSummary.styles';
import { Section } from './section';

/** The result at a glance. */
export function ResultSummary({
  view,
  flaggedCount,
  onFlagged,
  actions,
}: {
  readonly view: ResultView;
  /** How many units are flagged. */
  readonly flaggedCount: number;
  /** Leads to the list of them. */
  readonly onFlagged: () => void;
  readonly actions: PaneActions;
}) {
  const styles = useResultSummaryStyles();
  const wording = useWording();
  return (
    <Section
      title={wording.text('result')}
      focusable
      aside={
        flaggedCount > 0 && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowDownRegular />}
            iconPosition="after"
            onClick={onFlagged}
          >
            {wording.text('flaggedCount', { count: flaggedCount })}
          </Button>
        )
      }
    >
      <Text size={200} className={styles.quiet}>
        {view.subtitle}
      </Text>
      {view.channels.map((channel) => (
        <ChannelResult key={channel.channel} view={channel} actions={actions} />
      ))}
    </Section>
  );
}
