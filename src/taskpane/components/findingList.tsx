import { Button, Link, mergeClasses, Text } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { ProhibitedFilled } from '@fluentui/react-icons/svg/prohibited';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { useState, type ComponentType } from 'react';
import type { FindingCertainty, FindingPlace } from '../../application/draftCheckOutcome';
import type { CellPlace } from '../../domain/problem';
import { useCheckWording } from '../checkWording';
import type { FindingLine } from '../view/findingView';
import { useFindingListStyles } from './findingList.styles';

const ICONS: Readonly<Record<FindingCertainty, ComponentType<{ className?: string }>>> = {
  wrong: ErrorCircleFilled,
  impossible: ProhibitedFilled,
  differs: QuestionCircleFilled,
};
const FIRST_SHOWN = 20;
const STEP = 20;

interface FindingActions {
  /** Whether the words still stand in a text that can be selected. */
  readonly canShowWords: (place: FindingPlace) => boolean;
  readonly onShowWords: (place: FindingPlace) => void;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}

/** What was found in a draft: how sure, the words, what does not hold, where. Long lists open in steps. */
export function FindingList({
  lines,
  ...actions
}: FindingActions & { readonly lines: readonly FindingLine[] }) {
  const styles = useFindingListStyles();
  const wording = useCheckWording();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const left = lines.length - shown;
  if (lines.length === 0) return null;
  return (
    <>
      <ol className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <FindingItem key={line.id} line={line} {...actions} />
        ))}
      </ol>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {wording.own('more', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </>
  );
}

function FindingItem({
  line,
  canShowWords,
  onShowWords,
  onShow,
}: FindingActions & { readonly line: FindingLine }) {
  const styles = useFindingListStyles();
  const { source, words } = line;
  const [before, stated, after] = words;
  const Icon = ICONS[line.certainty];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={mergeClasses(styles.badge, styles[line.certainty])}>
          <Icon className={styles.icon} />
          {line.sure}
        </span>
        <Where line={line} canShowWords={canShowWords} onShowWords={onShowWords} onShow={onShow} />
      </div>
      <blockquote className={styles.words} lang="zh-CN">
        {before}
        {stated !== '' && <mark className={styles.stated}>{stated}</mark>}
        {after}
      </blockquote>
      <Text>{line.what}</Text>
      <Text size={200} className={styles.quiet}>
        {line.todo}
      </Text>
      {source && (
        <Link as="button" className={styles.cell} onClick={() => onShow(source.place, 1)}>
          {source.text}
        </Link>
      )}
    </li>
  );
}

/** The way to the words: their cell, or their place in the text field. */
function Where({
  line: { place, where, words },
  canShowWords,
  onShowWords,
  onShow,
}: FindingActions & { readonly line: FindingLine }) {
  const styles = useFindingListStyles();
  const wording = useCheckWording();
  const { cell } = place;
  if (cell) {
    return (
      <Link as="button" className={styles.cell} onClick={() => onShow(cell, 1)}>
        {where}
      </Link>
    );
  }
  if (!canShowWords(place)) {
    return (
      <Text size={200} className={styles.quiet}>
        {where}
      </Text>
    );
  }
  return (
    <Link
      as="button"
      className={styles.cell}
      aria-label={`${where}: ${wording.own('selectWords', { words: words.join('') })}`}
      onClick={() => onShowWords(place)}
    >
      {where}
    </Link>
  );
}
