import { Button, Text } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useId, useMemo, useRef, useState, type Ref } from 'react';
import type { GradingResult } from '../../application/gradingSession';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { SelectedUnit } from '../state/useSelectedUnit';
import { useUnitWording } from '../unitWording';
import { rowWidth } from '../view/flaggedView';
import { selectedUnitView } from '../view/selectedUnitView';
import type { KeyedUnit } from '../view/unitPlaces';
import { unitSubject } from '../view/unitSubject';
import { GradeMark } from './gradeMark';
import { Section } from './section';
import { useSelectedUnitSectionStyles } from './selectedUnitSection.styles';
import { UnitDetail } from './unitDetail';

/** What the unit selected in the sheet is shown with. */
export interface SelectedUnitSectionProps {
  readonly selected: SelectedUnit;
  readonly result: GradingResult;
  readonly rules: RuleSet;
  readonly onSelect: (place: CellPlace, columnCount: number) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** How the grade of the unit comes about whose row is selected in the sheet, whatever its grade. */
export function SelectedUnitSection({
  selected: { shown, asked, uncertain },
  result,
  rules,
  onSelect,
  ref,
}: SelectedUnitSectionProps) {
  const wording = useUnitWording();
  const [open, setOpen] = useState(true);
  return (
    <div ref={ref}>
      <Section title={wording.own('selected')}>
        {uncertain && <Text size={200}>{wording.own('selectedUncertain')}</Text>}
        {!shown && !uncertain && <Text size={200}>{wording.own('selectedNone')}</Text>}
        {shown && !uncertain && (
          <Explained
            shown={shown}
            asked={asked}
            open={open}
            result={result}
            rules={rules}
            onToggle={() => setOpen(!open)}
            onSelect={onSelect}
          />
        )}
      </Section>
    </div>
  );
}

function Explained({
  shown,
  asked,
  open,
  result,
  rules,
  onToggle,
  onSelect,
}: {
  readonly shown: KeyedUnit;
  readonly asked: number;
  readonly open: boolean;
  readonly result: GradingResult;
  readonly rules: RuleSet;
  readonly onToggle: () => void;
  readonly onSelect: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useSelectedUnitSectionStyles();
  const wording = useUnitWording();
  const detailId = useId();
  const name = useRef<HTMLButtonElement>(null);
  const view = useMemo(() => selectedUnitView(shown, rules, wording), [shown, rules, wording]);
  const subject = useMemo(() => unitSubject(shown, result, rules), [shown, result, rules]);
  useEffect(() => {
    if (asked === 0) return;
    name.current?.focus({ preventScroll: true });
    name.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <>
      <div className={styles.line}>
        {view.grade !== '' && <GradeMark grade={view.grade} role={view.role} />}
        <div className={styles.main}>
          <button
            ref={name}
            type="button"
            className={styles.unit}
            aria-label={view.selectLabel}
            onClick={() => onSelect(shown.unit.place, rowWidth(shown.unit))}
          >
            {view.unit}
          </button>
          <span className={styles.quiet}>{view.where}</span>
        </div>
        <span className={styles.index}>{view.index}</span>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={view.detailLabel}
          aria-expanded={open}
          aria-controls={open ? detailId : undefined}
          onClick={onToggle}
        />
      </div>
      {open && (
        <div id={detailId}>
          <UnitDetail subject={subject} />
        </div>
      )}
    </>
  );
}
