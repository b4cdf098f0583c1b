import { Button, Text } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { RuleSet } from '../../domain/ruleSet';
import type { Choices } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { choicesView } from '../view/choicesView';
import { useWording } from '../wordingContext';
import { useChoiceFormStyles } from './choiceForm.styles';
import { FoundTables } from './foundTables';
import { PeriodField } from './periodField';
import { Section } from './section';

/** Month and tables, before computing. */
export function ChoiceForm({
  choices,
  rules,
  thisYear,
  periodAsked,
  hasPrevious,
  focusable,
  busy,
  actions,
}: {
  readonly choices: Choices;
  readonly rules: RuleSet;
  readonly thisYear: number;
  readonly periodAsked: boolean;
  readonly hasPrevious: boolean;
  /** True where the form replaces what had the focus. */
  readonly focusable: boolean;
  /** True while a run with these choices is under way. */
  readonly busy: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useChoiceFormStyles();
  const wording = useWording();
  const view = choicesView(choices, rules, wording);
  return (
    <div className={styles.form} inert={busy}>
      {hasPrevious && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={actions.closeChoices}
        >
          {wording.text('backToResult')}
        </Button>
      )}
      <Section
        title={wording.text('tables')}
        // What is inert cannot take the focus.
        focusable={focusable && !busy}
        aside={
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            onClick={actions.inspect}
          >
            {wording.text('lookAgain')}
          </Button>
        }
      >
        <FoundTables tables={view.tables} adjusting={choices.adjusting > 0} actions={actions} />
        {view.obstacle && <Text className={styles.obstacle}>{view.obstacle}</Text>}
        <PeriodField
          period={choices.period}
          months={view.months}
          thisYear={thisYear}
          fromWorkbook={view.periodFromWorkbook}
          asked={periodAsked}
          onChoose={actions.choosePeriod}
        />
      </Section>
    </div>
  );
}
