import { Button, mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
} from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { NoteEditRegular } from '@fluentui/react-icons/svg/note-edit';
import { useId, useMemo, useRef, useState } from 'react';
import type { GradingResult } from '../../application/gradingSession';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import { useFlaggedWording } from '../flaggedWording';
import type { FlaggedReview } from '../state/useFlaggedReview';
import type { FlaggedEntry } from '../view/flaggedFilter';
import { flaggedLine } from '../view/flaggedView';
import { reviewEnding, reviewView } from '../view/reviewView';
import { ChangedSinceMark } from './changedSinceMark';
import { FlaggedNote } from './flaggedNote';
import { useFlaggedRowStyles } from './flaggedRow.styles';
import { GradeMark } from './gradeMark';
import { UnitDetail } from './unitDetail';

/** What a row of the list is shown with. */
export interface FlaggedRowProps {
  readonly entry: FlaggedEntry;
  readonly result: GradingResult;
  readonly rules: RuleSet;
  readonly review: FlaggedReview;
  /** Whether something is being written. */
  readonly busy: boolean;
  /** Whether it is the unit whose row is selected in the sheet. */
  readonly current: boolean;
  /** Whether how its grade comes about is shown. */
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onSelect: (place: CellPlace, columnCount: number) => void;
}

/**
 * One unit: what it got and why, and what a person said of it. The row selects it in the sheet; the
 * arrow opens how it comes about.
 */
export function FlaggedRow({
  entry,
  result,
  rules,
  review,
  busy,
  current,
  open,
  onToggle,
  onSelect,
}: FlaggedRowProps) {
  const styles = useFlaggedRowStyles();
  const wording = useFlaggedWording();
  const detailId = useId();
  const actions = useRef<HTMLDivElement>(null);
  const focusNote = () => actions.current?.querySelector('button')?.focus();
  const { id, flagged } = entry;
  const line = useMemo(
    () => flaggedLine(flagged, result, rules, wording),
    [flagged, result, rules, wording],
  );
  const known = review.reviewOf(flagged);
  const said = reviewView(known, flagged.unit.grade, wording);
  const ending = review.told?.id === id ? reviewEnding(review.told, wording) : null;
  const draft = review.draftOf(flagged);
  // A note that comes back with its row leaves the focus where it is.
  const [justOpened, setJustOpened] = useState(false);
  const names = { unit: line.unit, channel: line.channel };
  const note = said?.note ?? '';
  const reviewed = said?.reviewed ?? false;
  const openNote = () => {
    setJustOpened(true);
    review.setDraft(flagged, note);
  };
  const closeNote = () => {
    review.setDraft(flagged, null);
    focusNote();
  };
  return (
    <>
      <div
        className={mergeClasses(styles.row, current && styles.current)}
        aria-current={current ? 'true' : undefined}
      >
        <GradeMark grade={line.grade} role={line.role} />
        <div className={styles.main}>
          <button
            type="button"
            className={styles.unit}
            aria-label={line.selectLabel}
            onClick={() => onSelect(line.place, line.columnCount)}
          >
            {line.unit}
          </button>
          <span className={styles.quiet}>
            {line.channel}
            {line.group !== '' && ` · ${line.group}`}
          </span>
          <ChangedSinceMark unit={id} />
        </div>
        <dl className={styles.figures}>
          <dt className={styles.hidden}>{wording.text('index')}</dt>
          <dd className={styles.index}>{line.index}</dd>
          <dt className={styles.hidden}>{wording.text('penalty')}</dt>
          <dd className={styles.penalty}>{line.penalty}</dd>
        </dl>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={line.detailLabel}
          aria-expanded={open}
          aria-controls={open ? detailId : undefined}
          onClick={onToggle}
        />
        <div className={styles.foot}>
          <span className={styles.why}>
            {line.why && (
              <>
                {line.why.rate}
                <strong className={styles.lost}>{line.why.lost}</strong>
              </>
            )}
          </span>
          <div ref={actions} className={styles.actions}>
            <Button
              appearance="subtle"
              className={styles.action}
              icon={<NoteEditRegular />}
              aria-label={wording.own('writeNote', names)}
              title={wording.own('note')}
              aria-expanded={draft !== null}
              onClick={draft === null ? openNote : closeNote}
            >
              <span className={styles.word}>{wording.own('note')}</span>
            </Button>
            <Button
              appearance="subtle"
              className={styles.action}
              icon={
                reviewed ? (
                  <CheckmarkCircleFilled className={styles.done} />
                ) : (
                  <CheckmarkCircleRegular />
                )
              }
              aria-label={wording.own('markReviewed', names)}
              title={wording.own('reviewed')}
              aria-pressed={reviewed}
              disabledFocusable={busy}
              onClick={() => review.mark(entry, !reviewed)}
            >
              <span className={styles.word}>{wording.own('markShort')}</span>
            </Button>
          </div>
        </div>
        {(said !== null || (ending && ending.role !== 'done')) && (
          <p className={styles.said}>
            {ending?.role === 'progress' ? (
              ending.text
            ) : (
              <>
                {said?.when}
                {said?.since && <strong className={styles.since}> {said.since}</strong>}
                {note !== '' && <span className={styles.note}>{note}</span>}
                {ending?.role === 'trouble' && (
                  <span className={styles.trouble}>{ending.text}</span>
                )}
              </>
            )}
          </p>
        )}
      </div>
      {draft !== null && (
        <FlaggedNote
          label={wording.own('noteOf', names)}
          text={draft}
          focused={justOpened}
          reviewed={reviewed}
          busy={busy}
          onText={(text) => review.setDraft(flagged, text)}
          onSave={(mark) => {
            focusNote();
            review.mark(entry, mark);
          }}
          onCancel={closeNote}
        />
      )}
      {open && (
        <div id={detailId} className={styles.detail}>
          <UnitDetail subject={line.subject} />
        </div>
      )}
    </>
  );
}
