import { Button, Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaneActions } from '../state/paneActions';
import type { NameLink, NameQuestionLine } from '../view/nameQuestionView';
import { useWording } from '../wordingContext';
import { useNameQuestionsStyles } from './nameQuestions.styles';
import { Section } from './section';

const FIRST_SHOWN = 5;

/** Names that may be one unit: asked about, never joined. Nothing has to be answered before computing. */
export function NameQuestions({
  questions,
  adjusting,
  actions,
}: {
  readonly questions: readonly NameQuestionLine[];
  readonly adjusting: boolean;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  const styles = useNameQuestionsStyles();
  const [isAnswering, setAnswering] = useState(false);
  const [all, setAll] = useState(false);
  if (questions.length === 0 && !isAnswering) return null;
  const shown = all ? questions : questions.slice(0, FIRST_SHOWN);
  const answer = ({ first, second }: NameQuestionLine, same: boolean) => {
    setAnswering(true);
    actions.answerName({ first: first.unit, second: second.unit, same });
  };
  return (
    <Section
      title={wording.text('names')}
      aside={
        questions.length > 0 && (
          <Text size={200}>{wording.text('namesCount', { count: questions.length })}</Text>
        )
      }
      focusable={isAnswering}
      content={questions.length}
    >
      <Text size={200} className={styles.quiet}>
        {wording.text(questions.length === 0 ? 'namesAnswered' : 'namesNote')}
      </Text>
      <ul className={styles.list}>
        {shown.map((question) => (
          <Question
            key={question.id}
            question={question}
            adjusting={adjusting}
            onAnswer={(same) => answer(question, same)}
            onShow={actions.show}
          />
        ))}
      </ul>
      {shown.length < questions.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {wording.text('problemsMore', { count: questions.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}

function Question({
  question,
  adjusting,
  onAnswer,
  onShow,
}: {
  readonly question: NameQuestionLine;
  readonly adjusting: boolean;
  readonly onAnswer: (same: boolean) => void;
  readonly onShow: PaneActions['show'];
}) {
  const styles = useNameQuestionsStyles();
  const wording = useWording();
  return (
    <li className={styles.question}>
      <div>
        <Name name={question.first} onShow={onShow} />
        {wording.text('nameAnd')}
        <Name name={question.second} onShow={onShow} />
        {wording.text('nameAsked')}
      </div>
      <div className={styles.answers}>
        <Button
          size="small"
          aria-label={question.sameLabel}
          disabledFocusable={adjusting}
          onClick={() => onAnswer(true)}
        >
          {wording.text('nameSame')}
        </Button>
        <Button
          size="small"
          aria-label={question.differentLabel}
          disabledFocusable={adjusting}
          onClick={() => onAnswer(false)}
        >
          {wording.text('nameDifferent')}
        </Button>
      </div>
    </li>
  );
}

function Name({ name, onShow }: { readonly name: NameLink; readonly onShow: PaneActions['show'] }) {
  const styles = useNameQuestionsStyles();
  const wording = useWording();
  return (
    <>
      <Link
        as="button"
        inline
        className={styles.name}
        aria-label={name.showLabel}
        onClick={() => onShow(name.place, 1)}
      >
        {name.unit}
      </Link>
      {wording.text('nameChannel', { channel: name.channel })}
    </>
  );
}
