import { Text } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { RefObject } from 'react';
import type { FindingPlace } from '../../application/draftCheckOutcome';
import type { DraftCheckResult, DraftSheet } from '../../application/gradingSession';
import { useCheckWording, type CheckWording } from '../checkWording';
import type { PaneActions } from '../state/paneActions';
import { selectWords } from '../state/selectWords';
import type { Checking, DraftChoice } from '../state/useDraftCheck';
import { failureView } from '../view/failureView';
import { checkView, wordsInText } from '../view/findingView';
import { useCheckPartStyles } from './checkPart.styles';
import { FailureCard } from './failureCard';
import { FindingList } from './findingList';
import { RefusalCard } from './refusalCard';

type Ended = Extract<Checking, { kind: 'ended' }>;

/** The text field with the draft as it is now. */
interface DraftField {
  readonly value: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What came of checking a draft. */
export function CheckEnding({
  ended: { outcome, choice },
  sheets,
  text,
  environment,
  onRetry,
  actions,
}: {
  readonly ended: Ended;
  readonly sheets: readonly DraftSheet[];
  /** Null while a sheet or a file is chosen. */
  readonly text: DraftField | null;
  readonly environment: string;
  readonly onRetry: () => void;
  readonly actions: PaneActions;
}) {
  const wording = useCheckWording();
  switch (outcome.kind) {
    case 'checked':
      return (
        <Checked
          result={outcome}
          source={sourceName(choice, sheets, wording)}
          text={choice.source.kind === 'text' ? text : null}
          actions={actions}
        />
      );
    case 'nothingToGrade':
      return <RefusalCard kind={outcome.kind} problems={outcome.problems} actions={actions} />;
    case 'noSuchSheet':
      return <Text>{wording.own('noSuchSheet')}</Text>;
    case 'failed':
      return (
        <FailureCard
          title={wording.own('failed')}
          view={failureView(outcome.failure, environment, wording)}
          onRetry={onRetry}
        />
      );
  }
}

function Checked({
  result,
  source,
  text,
  actions,
}: {
  readonly result: DraftCheckResult;
  readonly source: string;
  readonly text: DraftField | null;
  readonly actions: PaneActions;
}) {
  const styles = useCheckPartStyles();
  const wording = useCheckWording();
  const { title, checked, lines } = checkView(result, source, wording);
  const wordsOf = (place: FindingPlace) => text && wordsInText(text.value, result.draft, place);
  const showWords = (place: FindingPlace) => {
    const words = wordsOf(place);
    const field = text?.field.current;
    if (words && field) selectWords(field, words.start, words.end);
  };
  return (
    <>
      <h3 className={styles.title}>
        {lines.length === 0 && <CheckmarkCircleFilled className={styles.none} />}
        {title}
      </h3>
      <Text size={200} className={styles.quiet}>
        {checked}
      </Text>
      {lines.length === 0 && <Text size={200}>{wording.own('noneHint')}</Text>}
      <FindingList
        lines={lines}
        canShowWords={(place) => wordsOf(place) !== null}
        onShowWords={showWords}
        onShow={actions.show}
      />
    </>
  );
}

function sourceName(
  { source }: DraftChoice,
  sheets: readonly DraftSheet[],
  wording: CheckWording,
): string {
  if (source.kind === 'text') return wording.own('pasted');
  if (source.kind === 'paragraphs') return wording.own('file', { file: source.file });
  const named = sheets.find(({ sheetId }) => sheetId === source.sheetId);
  return wording.own('sheet', { sheet: named?.sheetName ?? source.sheetId });
}
