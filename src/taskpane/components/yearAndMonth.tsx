import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Period } from '../../domain/period';
import { MONTHS, yearOptions } from '../view/periodOptions';
import { useWording } from '../wordingContext';
import { useYearAndMonthStyles } from './yearAndMonth.styles';

/** A month as year and month. Half a choice is no month yet. */
export function YearAndMonth({
  period,
  thisYear,
  onChoose,
}: {
  readonly period: Period | null;
  readonly thisYear: number;
  readonly onChoose: (period: Period | null) => void;
}) {
  const styles = useYearAndMonthStyles();
  const wording = useWording();
  const [half, setHalf] = useState<{ year: number | null; month: number | null }>({
    year: null,
    month: null,
  });
  const { year, month } = period ?? half;
  const choose = (nextYear: number | null, nextMonth: number | null) => {
    setHalf({ year: nextYear, month: nextMonth });
    onChoose(nextYear !== null && nextMonth !== null ? { year: nextYear, month: nextMonth } : null);
  };
  return (
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
  );
}

function numberOf(value: string): number | null {
  return value === '' ? null : Number(value);
}
