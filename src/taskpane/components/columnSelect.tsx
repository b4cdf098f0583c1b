import { Select } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { ColumnOptions } from '../view/columnOptions';

/**
 * What a column is, from a list. A closed list changes with every arrow key, and every choice is stored
 * in the workbook: a choice made by key counts when it is confirmed with Enter or left, one made by
 * pointer at once.
 */
export function ColumnSelect({
  label,
  value,
  options,
  adjusting,
  onChoose,
}: {
  readonly label: string;
  /** The id of the option in force. */
  readonly value: string;
  readonly options: readonly ColumnOptions[];
  /** While a choice is on its way it stays on show. */
  readonly adjusting: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const [byKey, setByKey] = useState(false);
  const [draft, setDraft] = useState<{ id: string; chosen: boolean } | null>(null);
  const isOpen = draft !== null && !draft.chosen;
  const shown = draft !== null && (isOpen || adjusting) ? draft.id : value;
  const choose = (id: string) => {
    setDraft({ id, chosen: true });
    if (id !== value) onChoose(id);
  };
  const confirm = () => {
    setByKey(false);
    if (isOpen) choose(draft.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') confirm();
    else if (event.key === 'Escape') setDraft(null);
    else if (event.key !== 'Tab') setByKey(!event.altKey);
  };
  return (
    <Select
      size="small"
      aria-label={label}
      value={shown}
      onKeyDown={onKeyDown}
      onPointerDown={() => setByKey(false)}
      onBlur={confirm}
      onChange={(_, { value: id }) => {
        if (byKey) setDraft({ id, chosen: false });
        else choose(id);
      }}
    >
      {options.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
