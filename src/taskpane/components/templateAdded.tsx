import { Text } from '@fluentui/react-components';
import type { PaneActions } from '../state/paneActions';
import type { TemplateView } from '../view/templateView';
import { useWording } from '../wordingContext';
import { Section } from './section';
import { SheetLinks } from './sheetLinks';

/** The sheets that were just added, the way to them, and what to do next. */
export function TemplateAdded({
  view,
  actions,
}: {
  readonly view: TemplateView;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const wording = useWording();
  return (
    <Section title={wording.text('templateInserted')} focusable>
      <SheetLinks sheets={view.sheets} actions={actions} />
      <Text>{view.todo}</Text>
    </Section>
  );
}
