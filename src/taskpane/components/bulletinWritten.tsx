import { Text } from '@fluentui/react-components';
import { useBulletinWording } from '../bulletinWording';
import type { PaneActions } from '../state/paneActions';
import type { Choices } from '../state/paneState';
import type { ComposedBulletin } from '../state/useBulletin';
import { writtenBulletinText } from '../view/bulletinView';
import { problemGroups } from '../view/problemView';
import { sheetLink } from '../view/resultView';
import { useBulletinPartStyles } from './bulletinPart.styles';
import { Disclosure } from './disclosure';
import { ProblemList } from './problemList';
import { SheetLinks } from './sheetLinks';

/** What writing the bulletin changed, and what was found on the way to it. */
export function BulletinWritten({
  composed: { written, problems },
  choices,
  actions,
}: {
  readonly composed: ComposedBulletin;
  readonly choices: Choices;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useBulletinPartStyles();
  const wording = useBulletinWording();
  return (
    <>
      {written && (
        <div className={styles.written}>
          <Text>{writtenBulletinText(written, wording)}</Text>
          <SheetLinks
            sheets={written.sheets.map((name) => sheetLink(name, choices, wording))}
            actions={actions}
          />
        </div>
      )}
      {problems.length > 0 && (
        <Disclosure title={wording.text('problemsCount', { count: problems.length })}>
          <ProblemList problems={problemGroups(problems, wording)} onShow={actions.show} />
        </Disclosure>
      )}
    </>
  );
}
