import { Field, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Period } from '../../domain/period';
import { MONTHS, yearOptions } from '../view/periodOptions';
import { useWording } from '../wordingContext';
import { usePeriodFieldStyles } from './periodField.styles';

/** The month that is graded, as year and month. Half a choice is no month yet. */
export function PeriodField({
  period,
  thisYear,
  fromWorkbook,
  asked,
  onChoose,
}: {
  readonly period: Period | null;
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
  const [year, setYear] = useState(period?.year ?? null);
  const [month, setMonth] = useState(period?.month ?? null);
  const missing = asked && period === null;
  useEffect(() => {
    if (missing) group.current?.querySelector('select')?.focus();
  }, [missing]);
  const choose = (nextYear: number | null, nextMonth: number | null) => {
    setYear(nextYear);
    setMonth(nextMonth);
    onChoose(nextYear !== null && nextMonth !== null ? { year: nextYear, month: nextMonth } : null);
  };
  return (
    <div ref={group} role="group" aria-labelledby={labelId} className={styles.field}>
      <span id={labelId} className={styles.label}>
        {wording.text('period')}
      </span>
      <div className={styles.selects}>
        <Select
          className={styles.select}
          aria-label={wording.text('periodYear')}
          value={year ?? ''}
          onChange={(_, { value }) => choose(numberOf(value), month)}
        >
          <option value="">{wording.text('periodChoose')}</option>
          {yearOptions(thisYear, period).map((option) => (
            <option key={option} value={option}>
              {wording.year(option)}
            </option>
          ))}
        </Select>
        <Select
          className={styles.select}
          aria-label={wording.text('periodMonth')}
          value={month ?? ''}
          onChange={(_, { value }) => choose(year, numberOf(value))}
        >
          <option value="">{wording.text('periodChoose')}</option>
          {MONTHS.map((option) => (
            <option key={option} value={option}>
              {wording.month(option)}
            </option>
          ))}
        </Select>
      </div>
      <PeriodNote missing={missing} fromWorkbook={fromWorkbook} />
    </div>
  );
}

function PeriodNote({
  missing,
  fromWorkbook,
}: {
  readonly missing: boolean;
  readonly fromWorkbook: boolean;
}) {
  const wording = useWording();
  if (missing) {
    return <Field validationState="error" validationMessage={wording.text('periodRequired')} />;
  }
  return <Field hint={fromWorkbook ? wording.text('periodFromWorkbook') : ' '} />;
}

function numberOf(value: string): number | null {
  return value === '' ? null : Number(value);
}
