import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { useId } from 'react';
import type { GradingResult } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import { useLastMonthFileControl } from '../lastMonthFileContext';
import { useMovementWording } from '../movementWording';
import type { PaneActions } from '../state/paneActions';
import { lastMonthOpeningText, lastMonthText } from '../view/lastMonthText';
import { movementView } from '../view/movementView';
import { Disclosure } from './disclosure';
import { LastMonthFileButton } from './lastMonthFileButton';
import { useMovementPartStyles } from './movementPart.styles';
import { MoveTable } from './moveTable';

/**
 * The result beside the month before: who rose, who fell and who is flagged for the first time or
 * again, channel by channel; where that month is not known, how it is to be had.
 */
export function MovementPart({
  result,
  rules,
  busy,
  actions,
}: {
  readonly result: GradingResult;
  readonly rules: RuleSet;
  /** Whether something is being written; nothing else may be begun. */
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, 'show' | 'compute'>;
}) {
  const styles = useMovementPartStyles();
  const wording = useMovementWording();
  const lastMonthFile = useLastMonthFileControl();
  const status = useId();
  // Without a month there is none before it.
  if (result.period === null) return null;
  const { opening, workbook, open } = lastMonthFile;
  const { title, source } = lastMonthText(result, lastMonthFile, wording);
  const isOwn = result.comparedWith?.workbook === null;
  const isUnused = opening.kind === 'opened' && opening.besides === result;
  const told =
    opening.kind === 'opened' && !isUnused ? '' : lastMonthOpeningText(opening, result, wording);
  return (
    <div className={styles.part}>
      {title !== null && <h3 className={styles.title}>{title}</h3>}
      {source !== '' && (
        <Text size={200} className={styles.quiet}>
          {source}
        </Text>
      )}
      {movementView(result, rules, wording).map(({ channel, title: counts, lists }) => (
        <Disclosure key={channel} title={counts}>
          {lists.length === 0 && <Text size={200}>{wording.own('nothing')}</Text>}
          {lists.map((list) => (
            <MoveTable key={list.news} list={list} actions={actions} />
          ))}
        </Disclosure>
      ))}
      {!isOwn && (
        <>
          <Text
            id={status}
            role="status"
            size={200}
            className={mergeClasses(styles.told, opening.kind === 'notOpened' && styles.missing)}
          >
            {told}
          </Text>
          <div className={styles.actions}>
            {isUnused && (
              <Button size="small" disabledFocusable={busy} onClick={actions.compute}>
                {wording.own('computeAgain')}
              </Button>
            )}
            <LastMonthFileButton
              label={wording.own(workbook ? 'openOther' : 'openFile')}
              describedBy={status}
              busy={opening.kind === 'opening'}
              onFile={(file) => open(file, result)}
            />
          </div>
        </>
      )}
    </div>
  );
}
