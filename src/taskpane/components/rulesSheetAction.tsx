import { Button, Link, Select, Text } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useState } from 'react';
import { BUILT_IN_RULE_SETS } from '../../domain/ruleSets/builtIn';
import type { RuleSet } from '../../domain/ruleSet';
import type { PaneActions } from '../state/paneActions';
import { insertionText, type RulesSource } from '../view/rulesSource';
import type { Inserting } from '../state/useRulesInsertion';
import { useWording } from '../wordingContext';
import { useExportActionStyles } from './exportAction.styles';

/** Where the rules come from: their sheet to go to, or one to be inserted. */
export function RulesSheetAction({
  source,
  inserting,
  busy,
  onInsert,
  actions,
}: {
  readonly source: RulesSource;
  readonly inserting: Inserting;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly onInsert: (rules: RuleSet) => void;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useExportActionStyles();
  const wording = useWording();
  const [chosen, setChosen] = useState(BUILT_IN_RULE_SETS[0].id);
  const { place, told, offersSheet } = source;
  const rules = BUILT_IN_RULE_SETS.find(({ id }) => id === chosen) ?? BUILT_IN_RULE_SETS[0];
  return (
    <div className={styles.action}>
      {told !== '' && (
        <Text size={200}>
          {told}{' '}
          {place && (
            <Link
              as="button"
              aria-label={wording.text('rulesShowSheet', { sheet: place.sheetName })}
              onClick={() => actions.show(place, 1)}
            >
              {place.sheetName}
            </Link>
          )}
        </Text>
      )}
      {offersSheet && (
        <>
          <Text size={200}>{wording.text('rulesInsertHint')}</Text>
          <Select
            size="small"
            className={styles.choice}
            aria-label={wording.text('rulesInsertWhich')}
            value={chosen}
            onChange={(_, { value }) => setChosen(value)}
          >
            {BUILT_IN_RULE_SETS.map(({ id, label }) => (
              <option key={id} value={id}>
                {wording.label(label)}
              </option>
            ))}
          </Select>
          <Button
            size="small"
            icon={<TableAddRegular />}
            disabledFocusable={busy || inserting.kind === 'running'}
            onClick={() => onInsert(rules)}
          >
            {wording.text('rulesInsert')}
          </Button>
        </>
      )}
      <div role="status" className={styles.told}>
        <Text size={200}>{insertionText(inserting, wording)}</Text>
      </div>
    </div>
  );
}
