import { Button, Text } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useId, useRef } from 'react';
import { useCopyText } from '../state/useCopyText';
import { useUnitWording } from '../unitWording';
import type { GradedDetail } from '../view/gradedDetail';
import { useUnitFormulaStyles } from './unitFormula.styles';

/** The formula with the numbers in it, to read and to take along. */
export function UnitFormula({ view: { plain } }: { readonly view: GradedDetail }) {
  const styles = useUnitFormulaStyles();
  const wording = useUnitWording();
  const heading = useId();
  const shown = useRef<HTMLDivElement>(null);
  const { outcome, copy } = useCopyText(plain, shown);
  return (
    <div role="group" aria-labelledby={heading} className={styles.formula}>
      <div className={styles.line}>
        <Text id={heading} size={200} weight="semibold">
          {wording.own('formula')}
        </Text>
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={copy}>
          {wording.own('copy')}
        </Button>
      </div>
      <div ref={shown} className={styles.text}>
        {plain.split('\n').map((line) => (
          <p key={line} className={styles.statement}>
            {line}
          </p>
        ))}
      </div>
      <Text size={200} role="status" className={styles.told}>
        {outcome && (outcome === 'copied' ? wording.text('copied') : wording.own('copySelected'))}
      </Text>
    </div>
  );
}
