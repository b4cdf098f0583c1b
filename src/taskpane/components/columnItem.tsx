import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { PersonEditRegular } from '@fluentui/react-icons/svg/person-edit';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useRef, type ComponentType } from 'react';
import type { PaneActions } from '../state/paneActions';
import type { ColumnOptions } from '../view/columnOptions';
import type { ColumnLine, ReadingMark } from '../view/readingView';
import { useWording } from '../wordingContext';
import { useColumnItemStyles } from './columnItem.styles';
import { ColumnSelect } from './columnSelect';

const ICONS: Readonly<Record<ReadingMark, ComponentType<{ className?: string }>>> = {
  certain: CheckmarkCircleRegular,
  likely: QuestionCircleRegular,
  unknown: WarningRegular,
  corrected: PersonEditRegular,
  unused: SubtractCircleRegular,
};

/** One column: its header, what it is taken for, how sure and why; and the way to say it is something else. */
export function ColumnItem({
  line,
  options,
  adjusting,
  actions,
}: {
  readonly line: ColumnLine;
  readonly options: readonly ColumnOptions[];
  readonly adjusting: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useColumnItemStyles();
  const wording = useWording();
  const item = useRef<HTMLLIElement>(null);
  const gap = wording.language === 'en' ? ' ' : '';
  const Icon = ICONS[line.mark];
  const choose = (id: string) => {
    const chosen = options.flatMap((group) => group.options).find((option) => option.id === id);
    if (chosen) actions.correctColumn({ ...line.column, use: chosen.use });
  };
  const reset = () => {
    // The button goes away with the correction.
    item.current?.querySelector('select')?.focus();
    actions.forgetCorrection(line.column);
  };
  return (
    <li ref={item} className={styles.item}>
      <Link
        as="button"
        className={styles.header}
        aria-label={line.showLabel}
        onClick={() => actions.show(line.place, 1)}
      >
        {line.header}
      </Link>
      <ColumnSelect
        label={line.useLabel}
        value={line.optionId}
        options={options}
        adjusting={adjusting}
        onChoose={choose}
      />
      <div className={styles.why}>
        <Icon className={mergeClasses(styles.icon, styles[line.mark])} />
        <span>
          <strong className={styles[line.mark]}>{line.markText}</strong>
          {gap}
          {line.why}
        </span>
        {line.mark === 'corrected' && (
          <Button
            className={styles.reset}
            appearance="subtle"
            size="small"
            icon={<ArrowResetRegular />}
            aria-label={line.resetLabel}
            onClick={reset}
          >
            {wording.text('readingSetBack')}
          </Button>
        )}
      </div>
    </li>
  );
}
