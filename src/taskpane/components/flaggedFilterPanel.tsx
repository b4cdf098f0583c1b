import { Button } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { useFlaggedWording } from '../flaggedWording';
import {
  activeFilters,
  FLAGGED_SORTS,
  REVIEW_STATES,
  type FlaggedFilter,
  type filterOffers,
} from '../view/flaggedFilter';
import { FlaggedChoice } from './flaggedChoice';
import { useFlaggedFilterPanelStyles } from './flaggedFilterPanel.styles';

/** The button that opens the ways to sort and filter the list; the panel lies over the list. */
export function FlaggedFilterPanel({
  filter,
  offers,
  onFilter,
}: {
  readonly filter: FlaggedFilter;
  readonly offers: ReturnType<typeof filterOffers>;
  readonly onFilter: (changes: Partial<FlaggedFilter>) => void;
}) {
  const styles = useFlaggedFilterPanelStyles();
  const wording = useFlaggedWording();
  const [open, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const panelId = useId();
  const active = activeFilters(filter);
  const close = useCallback(() => {
    setOpen(false);
    around.current?.querySelector('button')?.focus();
  }, []);
  useEffect(() => {
    const inside = around.current;
    if (!open || !inside) return;
    const leave = (target: EventTarget | null) => {
      if (target instanceof Node && !inside.contains(target)) setOpen(false);
    };
    const onPointerDown = ({ target }: PointerEvent) => leave(target);
    const onFocusOut = ({ relatedTarget }: FocusEvent) => leave(relatedTarget);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Further out, office.js would send the focus back to the sheet.
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', onPointerDown);
    inside.addEventListener('focusout', onFocusOut);
    inside.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onPointerDown);
      inside.removeEventListener('focusout', onFocusOut);
      inside.removeEventListener('keydown', onKeyDown);
    };
  }, [open, close]);
  return (
    <div ref={around} className={styles.around}>
      <Button
        className={styles.button}
        icon={<FilterRegular />}
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        {active === 0
          ? wording.own('filterAndSort')
          : wording.own('filterAndSortActive', { count: active })}
      </Button>
      {open && (
        <div
          id={panelId}
          role="group"
          aria-label={wording.own('filterAndSort')}
          className={styles.panel}
        >
          <FlaggedChoice
            label={wording.own('sort')}
            value={filter.sort}
            options={FLAGGED_SORTS.map((sort) => [sort, wording.own(`sort_${sort}`)])}
            onChoose={(value) =>
              onFilter({ sort: FLAGGED_SORTS.find((sort) => sort === value) ?? 'severity' })
            }
          />
          <FlaggedChoice
            optional
            label={wording.own('channel')}
            value={filter.channel}
            options={offers.channels.map(({ channel, label }) => [channel, wording.label(label)])}
            onChoose={(channel) => onFilter({ channel })}
          />
          <FlaggedChoice
            optional
            label={wording.own('group')}
            value={filter.group}
            options={offers.groups.map((group) => [group, group])}
            onChoose={(group) => onFilter({ group })}
          />
          <FlaggedChoice
            optional
            label={wording.own('grade')}
            value={filter.grade}
            options={offers.grades.map((grade) => [grade, grade])}
            onChoose={(grade) => onFilter({ grade })}
          />
          <FlaggedChoice
            label={wording.own('review')}
            value={filter.reviewed}
            options={REVIEW_STATES.map((state) => [state, wording.own(`review_${state}`)])}
            onChoose={(value) =>
              onFilter({ reviewed: REVIEW_STATES.find((state) => state === value) ?? 'any' })
            }
          />
          <Button size="small" className={styles.close} onClick={close}>
            {wording.own('close')}
          </Button>
        </div>
      )}
    </div>
  );
}
