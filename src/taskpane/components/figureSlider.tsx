import { Slider } from '@fluentui/react-components';
import type { Figure } from '../state/trialDraft';
import { useTrialWording } from '../trialWording';
import type { FigureControl } from '../view/trialControls';
import { FigureField } from './figureField';
import { useFigureSliderStyles } from './figureSlider.styles';
import { GradeMark } from './gradeMark';

/** How finely a slider moves, in points of the index. */
const STEP = 0.1;

/** One figure of the rules: its name, what is in force, a number field and a slider. */
export function FigureSlider({
  control,
  onMove,
}: {
  readonly control: FigureControl;
  readonly onMove: (figure: Figure, to: number) => void;
}) {
  const styles = useFigureSliderStyles();
  const wording = useTrialWording();
  const { figure, grade, name, label, value, text, inForce, isMoved, scale } = control;
  return (
    <div className={styles.figure}>
      <div className={styles.name}>
        {grade ? <GradeMark grade={grade.label} role={grade.role} /> : name}
      </div>
      <span className={isMoved ? styles.moved : styles.inForce}>{inForce}</span>
      <FigureField control={control} onMove={onMove} />
      <Slider
        className={styles.slider}
        size="small"
        min={scale.least}
        max={scale.most}
        // As the slider's own property the step would be drawn as hundreds of marks.
        input={{ step: STEP, 'aria-valuetext': text }}
        aria-label={label}
        value={value}
        onChange={(_, data) => onMove(figure, wholeSteps(data.value))}
        lang={wording.locale}
      />
    </div>
  );
}

/** Without the dust of binary numbers. */
function wholeSteps(value: number): number {
  return Math.round(value / STEP) / Math.round(1 / STEP);
}
