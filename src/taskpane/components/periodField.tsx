import { Field } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { samePeriod, type Period } from '../../domain/period';
import type { MonthOption } from '../view/monthView';
import { useWording } from '../wordingContext';
import { MonthSelect } from './monthSelect';
import { usePeriodFieldStyles } from './periodField.styles';
import { YearAndMonth } from './yearAndMonth';

/** The month that is graded: one of those the workbook names when it names several, else any year and month. */
export function PeriodField({
  period,
  months,
  thisYear,
  fromWorkbook,
  asked,
  onChoose,
}: {
  readonly period: Period | null;
  /** The months the workbook names, when there are several. */
  readonly months: readonly MonthOption[] | null;
  readonly thisYear: number;
  readonly fromWorkbook: boolean;
  /** True when computing was asked for without a month: says so and takes the focus. */
  readonly asked: boolean;
  readonly onChoose: (period: Period | null) => void;
}) {
  const styles = usePeriodFieldStyles();
  const wording = useWording();
  const labelId = useId();
  const group = useRef<HTMLDivElement>(null);
  const [otherAsked, setOtherAsked] = useState(false);
  const missing = asked && period === null;
  useEffect(() => {
    if (missing) group.current?.querySelector('select')?.focus();
  }, [missing]);
  const chosen = months?.find((month) => samePeriod(month.period, period)) ?? null;
  const other = otherAsked || (period !== null && chosen === null);
  return (
    <div ref={group} role="group" aria-labelledby={labelId} className={styles.field}>
      <span id={labelId} className={styles.label}>
        {wording.text('period')}
      </span>
      {months && (
        <MonthSelect
          months={months}
          chosen={chosen?.id ?? null}
          other={other}
          onChoose={(month) => {
            setOtherAsked(false);
            onChoose(month?.period ?? null);
          }}
          onOther={() => {
            setOtherAsked(true);
            onChoose(null);
          }}
        />
      )}
      {(months === null || other) && (
        <YearAndMonth period={period} thisYear={thisYear} onChoose={onChoose} />
      )}
      <PeriodNote missing={missing} fromWorkbook={fromWorkbook} monthCount={months?.length ?? 0} />
    </div>
  );
}

function PeriodNote({
  missing,
  fromWorkbook,
  monthCount,
}: {
  readonly missing: boolean;
  readonly fromWorkbook: boolean;
  readonly monthCount: number;
}) {
  const wording = useWording();
  if (missing) {
    const key = monthCount > 0 ? 'monthRequired' : 'periodRequired';
    return <Field validationState="error" validationMessage={wording.text(key)} />;
  }
  if (monthCount > 0) return <Field hint={wording.text('monthsNote', { count: monthCount })} />;
  return <Field hint={fromWorkbook ? wording.text('periodFromWorkbook') : ' '} />;
}
