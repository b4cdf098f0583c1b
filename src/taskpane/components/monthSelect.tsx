import { Select } from '@fluentui/react-components';
import type { MonthOption } from '../view/monthView';
import { useWording } from '../wordingContext';

const OTHER = 'other';

/** The months that the workbook names, and the way to another one. */
export function MonthSelect({
  months,
  chosen,
  other,
  onChoose,
  onOther,
}: {
  readonly months: readonly MonthOption[];
  /** The id of the chosen month; null when it is none of these. */
  readonly chosen: string | null;
  /** Whether another month is being chosen. */
  readonly other: boolean;
  readonly onChoose: (month: MonthOption | null) => void;
  readonly onOther: () => void;
}) {
  const wording = useWording();
  return (
    <Select
      aria-label={wording.text('monthOfWorkbook')}
      value={other ? OTHER : (chosen ?? '')}
      onChange={(_, { value }) => {
        if (value === OTHER) onOther();
        else onChoose(months.find(({ id }) => id === value) ?? null);
      }}
    >
      <option value="">{wording.text('periodChoose')}</option>
      {months.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
      <option value={OTHER}>{wording.text('monthOther')}</option>
    </Select>
  );
}
