import { makeStyles, tokens } from '@fluentui/react-components';
import type { GradeRole } from '../view/gradeRole';

/** The colour of a grade's bar by its role, inside an element that has the class `fills`. */
export const GRADE_FILL: Readonly<Record<GradeRole, string>> = {
  good: 'var(--gradeGood)',
  notice: 'var(--gradeNotice)',
  low: 'var(--gradeLow)',
  bad: 'var(--gradeBad)',
  worst: 'var(--gradeWorst)',
  none: 'var(--gradeNone)',
};

export const useGradeFillStyles = makeStyles({
  fills: {
    '--gradeGood': tokens.colorPaletteGreenBackground3,
    '--gradeNotice': tokens.colorCompoundBrandBackground,
    '--gradeLow': tokens.colorPaletteMarigoldBackground3,
    '--gradeBad': tokens.colorPaletteDarkOrangeBackground3,
    '--gradeWorst': tokens.colorPaletteRedForeground1,
    '--gradeNone': tokens.colorNeutralStroke1,
    // A scheme of the system may be dark on light as well: its own colours, whatever theme we have.
    '@media (forced-colors: active)': {
      '--gradeGood': 'CanvasText',
      '--gradeNotice': 'CanvasText',
      '--gradeLow': 'CanvasText',
      '--gradeBad': 'CanvasText',
      '--gradeWorst': 'CanvasText',
      '--gradeNone': 'GrayText',
    },
  },
});
