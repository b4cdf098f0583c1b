import { Switch, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { useAskedPart } from '../askedViewContext';
import type { GradingResult } from '../../application/gradingSession';
import type { Inspection } from '../../application/inspection';
import type { RuleSet } from '../../domain/ruleSet';
import { useFlaggedWording } from '../flaggedWording';
import type { PaneActions } from '../state/paneActions';
import { useFlaggedExport } from '../state/useFlaggedExport';
import { useFlaggedReview } from '../state/useFlaggedReview';
import { exportedTable } from '../view/flaggedExport';
import {
  activeFilters,
  filteredEntries,
  filterOffers,
  flaggedEntries,
  NO_FILTER,
  type FlaggedFilter,
} from '../view/flaggedFilter';
import { flaggedView } from '../view/flaggedView';
import { reviewEnding } from '../view/reviewView';
import { useFlaggedListStyles } from './flaggedList.styles';
import { FlaggedRow } from './flaggedRow';
import { FlaggedRows, type Reveal } from './flaggedRows';
import { FlaggedToolbar } from './flaggedToolbar';
import { LiveRegion } from './liveRegion';
import { Section } from './section';

/** What the list of flagged units is shown with. */
export interface FlaggedListProps {
  readonly result: GradingResult;
  /** The latest look at the workbook. */
  readonly inspection: Inspection;
  readonly rules: RuleSet;
  /** Whether something is being written. */
  readonly busy: boolean;
  /** The unit whose row is selected in the sheet, by its `unitKey`. */
  readonly current?: string | null;
  readonly reveal?: Reveal | null;
  readonly actions: PaneActions;
}

/** The flagged units, worst first, to be searched, filtered, sorted and reviewed. */
export function FlaggedList({
  result,
  inspection,
  rules,
  busy,
  current = null,
  reveal = null,
  actions,
}: FlaggedListProps) {
  const styles = useFlaggedListStyles();
  const asked = useAskedPart('flagged');
  const wording = useFlaggedWording();
  const [filter, setFilter] = useState(NO_FILTER);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  // The list follows when there is time: typing goes first.
  const applied = useDeferredValue(filter);
  const review = useFlaggedReview(result, inspection, actions);
  const { reviewOf } = review;
  const view = useMemo(() => flaggedView(result, wording), [result, wording]);
  const { penalised } = applied;
  const entries = useMemo(
    () => flaggedEntries(penalised ? [...view.flagged, ...view.penalised] : view.flagged),
    [view, penalised],
  );
  const offers = useMemo(() => filterOffers(entries, rules.groups), [entries, rules]);
  const listed = useMemo(
    () =>
      filteredEntries(entries, applied, {
        isReviewed: (flagged) => reviewOf(flagged)?.reviewed ?? false,
        groups: rules.groups,
        locale: wording.locale,
      }),
    [entries, applied, reviewOf, rules, wording],
  );
  const month = result.period ? wording.period(result.period) : '';
  const exporting = useFlaggedExport(
    () =>
      exportedTable(
        listed.map(({ flagged }) => flagged),
        rules,
        reviewOf,
        wording,
      ),
    wording.locale,
    `${month} ${wording.text('flagged')}`,
  );
  const change = (changes: Partial<FlaggedFilter>) => setFilter({ ...filter, ...changes });
  // Kept as they are while somebody types: only the search field is drawn anew then.
  const rows = useMemo(
    () => (
      <FlaggedRows
        label={wording.text('flagged')}
        entries={listed}
        reveal={reveal}
        row={(entry) => (
          <FlaggedRow
            entry={entry}
            result={result}
            rules={rules}
            review={review}
            busy={busy}
            current={entry.id === current}
            open={opened.has(entry.id)}
            onToggle={() => setOpened(toggled(opened, entry.id))}
            onSelect={actions.show}
          />
        )}
      />
    ),
    [listed, reveal, result, rules, review, busy, current, opened, actions, wording],
  );
  const isNarrowed = applied.search !== '' || activeFilters(applied) > 0;
  const spoken = reviewEnding(review.told, wording)?.text ?? '';
  return (
    <Section
      asked={asked}
      reachable
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
          checked={filter.penalised}
          onChange={(_, { checked }) => change({ penalised: checked })}
        />
      )}
      {entries.length > 0 && (
        <FlaggedToolbar
          filter={filter}
          offers={offers}
          shown={listed.length}
          total={entries.length}
          exporting={exporting}
          onFilter={change}
          onClear={() => setFilter({ ...NO_FILTER, sort: filter.sort, penalised })}
        />
      )}
      <LiveRegion
        text={
          isNarrowed
            ? wording.own('shownSpoken', { shown: listed.length, total: entries.length })
            : ''
        }
      />
      <LiveRegion text={spoken} />
      {entries.length === 0 && <Text>{wording.text('flaggedNone')}</Text>}
      {entries.length > 0 && listed.length === 0 && <Text>{wording.own('noneFound')}</Text>}
      {rows}
    </Section>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
