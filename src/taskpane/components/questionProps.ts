import type { PaneActions } from '../state/paneActions';
import type { ExportView } from '../view/exportView';

/** What the question before something is replaced is given. */
export interface QuestionProps<V> {
  /** What would be replaced; null when there is nothing to ask. */
  readonly view: V;
  readonly exporting: ExportView;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
  readonly actions: PaneActions;
}
