import { Text } from '@fluentui/react-components';
import type { Problem } from '../../domain/problem';
import type { PaneActions } from '../state/paneActions';
import { problemGroups } from '../view/problemView';
import { useWording } from '../wordingContext';
import { ProblemList } from './problemList';
import { Section } from './section';

/** The problems of the data; nothing at all when there are none. */
export function ProblemSection({
  problems,
  actions,
}: {
  readonly problems: readonly Problem[];
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  if (problems.length === 0) return null;
  return (
    <Section
      title={wording.text('problems')}
      aside={<Text size={200}>{wording.text('problemsCount', { count: problems.length })}</Text>}
    >
      <ProblemList problems={problemGroups(problems, wording)} onShow={actions.show} />
    </Section>
  );
}
