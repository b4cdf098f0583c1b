import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReplacementsView } from '../view/replacementView';
import { useWording } from '../wordingContext';
import { lazyPart, NotLoaded, type NotLoadedProps } from './lazyPart';
import type { QuestionProps } from './questionProps';
import { useReplaceQuestionStyles } from './replaceQuestion.styles';

/** Milliseconds until the dialog is fetched unasked. */
const IDLE_AFTER = 1000;

type ReplaceQuestionProps = QuestionProps<ReplacementsView | null>;

const Dialog = lazyPart<ReplaceQuestionProps>(
  () =>
    import(/* webpackChunkName: "replaceQuestion" */ './confirmReplaceDialog').then(
      (part) => part.ConfirmReplaceDialog,
    ),
  QuestionNotLoaded,
);

/**
 * The question before cells that a person typed or changed are replaced. Its dialog is fetched once the
 * pane has opened; where it does not come, the person can ask for it again or leave everything as it is.
 */
export function ReplaceQuestion(props: ReplaceQuestionProps) {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), IDLE_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (props.view !== null && !wanted) setWanted(true);
  // It stays once it is there: only a dialog that closes gives the pane back to screen readers.
  return wanted ? <Dialog {...props} /> : null;
}

function QuestionNotLoaded({
  view,
  failed,
  onRetry,
  onCancel,
}: ReplaceQuestionProps & NotLoadedProps) {
  const styles = useReplaceQuestionStyles();
  const wording = useWording();
  if (view === null) return null;
  const cancel = () => {
    onCancel();
    // So that it is there for the next question.
    if (failed) onRetry();
  };
  return (
    <div className={styles.question}>
      <NotLoaded failed={failed} onRetry={onRetry} />
      <Button size="small" onClick={cancel}>
        {wording.text('cancel')}
      </Button>
    </div>
  );
}
