import { Input } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import type { Figure } from '../state/trialDraft';
import type { FigureControl } from '../view/trialControls';
import { useFigureFieldStyles } from './figureField.styles';

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/**
 * A figure as a number to type. It counts once it is within its limits; on leaving the field, a figure
 * beyond them becomes the nearest one that is possible. Arrows move it by a point.
 */
export function FigureField({
  control,
  onMove,
}: {
  readonly control: FigureControl;
  readonly onMove: (figure: Figure, to: number) => void;
}) {
  const styles = useFigureFieldStyles();
  const { figure, label, value, text, limits, limitsText } = control;
  // What is being typed; null while the field follows the slider.
  const [typed, setTyped] = useState<string | null>(null);
  const number = typed === null ? value : figureOf(typed);
  const isPossible = number !== null && number >= limits.least && number <= limits.most;
  const settle = () => {
    if (typed !== null && number !== null && number !== value) onMove(figure, number);
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') settle();
    if (step === undefined) return;
    event.preventDefault();
    setTyped(null);
    onMove(figure, (number ?? value) + step);
  };
  return (
    <Input
      size="small"
      className={styles.field}
      input={{
        className: styles.number,
        role: 'spinbutton',
        inputMode: 'decimal',
        'aria-valuenow': value,
        'aria-valuemin': limits.least,
        'aria-valuemax': limits.most,
        'aria-valuetext': typed ?? text,
      }}
      aria-label={label}
      aria-invalid={!isPossible}
      title={limitsText}
      value={typed ?? text}
      onChange={(_, data) => {
        setTyped(data.value);
        const next = figureOf(data.value);
        if (next !== null && next >= limits.least && next <= limits.most) onMove(figure, next);
      }}
      onBlur={settle}
      onKeyDown={press}
    />
  );
}

/** The number in a text, full-width digits included; null where there is none. */
function figureOf(text: string): number | null {
  const plain = text.normalize('NFKC').replace('。', '.').trim();
  return /^\d+(\.\d*)?$/.test(plain) ? Number(plain) : null;
}
