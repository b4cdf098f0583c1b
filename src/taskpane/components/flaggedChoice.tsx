import { Label, Select } from '@fluentui/react-components';
import { useId } from 'react';
import { useFlaggedWording } from '../flaggedWording';
import { useFlaggedFilterPanelStyles } from './flaggedFilterPanel.styles';

/** Stands for no choice among the options of a field. */
const ALL = '';

/** One field of the panel; with `value` null or a first option of that meaning, all units are taken. */
export function FlaggedChoice({
  label,
  value,
  options,
  optional = false,
  onChoose,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, text: string])[];
  /** Whether all units can be taken, by an option before the others. */
  readonly optional?: boolean;
  readonly onChoose: (value: string | null) => void;
}) {
  const styles = useFlaggedFilterPanelStyles();
  const wording = useFlaggedWording();
  const id = useId();
  return (
    <>
      <Label htmlFor={id} size="small" className={styles.label}>
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.field}
        value={value ?? ALL}
        onChange={(_, { value: chosen }) => onChoose(chosen === ALL ? null : chosen)}
      >
        {optional && <option value={ALL}>{wording.own('all')}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </>
  );
}
