import type { ExportView } from '../view/exportView';
import type { DifferencesView } from '../view/differencesView';
import type { PaneActions } from '../state/paneActions';
import { useWording } from '../wordingContext';
import { CellChanges } from './cellChanges';
import { Disclosure } from './disclosure';
import { ExportAction } from './exportAction';

/** Results by another hand that differ from the computed ones, or were replaced by them. */
export function Differences({
  view,
  exporting,
  busy,
  actions,
}: {
  readonly view: DifferencesView;
  readonly exporting: ExportView;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  return (
    <Disclosure title={view.title}>
      <CellChanges
        lines={view.lines}
        beforeHeading={wording.text(view.replaced ? 'restoreConfirmBefore' : 'confirmBefore')}
        afterHeading={wording.text(view.replaced ? 'confirmAfter' : 'differencesComputed')}
        onShow={actions.show}
      />
      <ExportAction view={exporting} busy={busy} actions={actions} />
    </Disclosure>
  );
}
