import { Button, Text } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { RuleSet } from '../../domain/ruleSet';
import type { PaneActions } from '../state/paneActions';
import type { TemplateControl } from '../state/useTemplateInsertion';
import { lookedForView } from '../view/lookedForView';
import { useWording } from '../wordingContext';
import { useEmptyStateStyles } from './emptyState.styles';
import { Section } from './section';
import { TemplateOffer } from './templateOffer';

/** Nothing to grade in this workbook: what was looked for, and what to do. */
export function EmptyState({
  rules,
  template,
  busy,
  actions,
}: {
  readonly rules: RuleSet;
  readonly template: TemplateControl;
  /** Whether something is being written; nothing else may be begun. */
  readonly busy: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useEmptyStateStyles();
  const wording = useWording();
  const view = lookedForView(rules, wording);
  return (
    <Section title={wording.text('nothingFound')} focusable>
      <Text>{wording.text('nothingFoundLooked')}</Text>
      <ul className={styles.headers} lang="zh-CN">
        {view.headers.map((header) => (
          <li key={header} className={styles.header}>
            {header}
          </li>
        ))}
      </ul>
      <Text>{view.hint}</Text>
      <TemplateOffer template={template} busy={busy}>
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={busy}
          onClick={actions.inspect}
        >
          {wording.text('lookAgain')}
        </Button>
      </TemplateOffer>
    </Section>
  );
}
