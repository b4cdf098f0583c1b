import { Switch, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneActions } from '../state/paneActions';
import type { FlaggedView } from '../view/flaggedView';
import { useWording } from '../wordingContext';
import { useFlaggedListStyles } from './flaggedList.styles';
import { FlaggedRow } from './flaggedRow';
import { Section } from './section';

/** The flagged units, worst first; units with a penalty only are shown on request. */
export function FlaggedList({
  view,
  actions,
}: {
  readonly view: FlaggedView;
  readonly actions: PaneActions;
}) {
  const styles = useFlaggedListStyles();
  const wording = useWording();
  const [withPenalised, setWithPenalised] = useState(false);
  const lines = withPenalised ? [...view.flagged, ...view.penalised] : view.flagged;
  return (
    <Section
      title={wording.text('flagged')}
      aside={
        <Text size={200} className={styles.quiet}>
          {view.count}
        </Text>
      }
    >
      {view.filterLabel && (
        <Switch
          className={styles.filter}
          label={view.filterLabel}
          checked={withPenalised}
          onChange={(_, { checked }) => setWithPenalised(checked)}
        />
      )}
      {lines.length === 0 && <Text>{wording.text('flaggedNone')}</Text>}
      <ul className={styles.list} aria-label={wording.text('flagged')}>
        {lines.map((line) => (
          <FlaggedRow key={line.id} line={line} onSelect={actions.show} />
        ))}
      </ul>
    </Section>
  );
}
