import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import type { GradingResult } from '../../application/gradingSession';
import type { WorkbookEvent } from '../../application/workbookEvent';
import type { CellPlace } from '../../domain/problem';
import { rowWidth } from '../view/flaggedView';
import {
  keyedUnits,
  placesAfterEdit,
  unitAt,
  unitPlaces,
  type KeyedUnit,
} from '../view/unitPlaces';
import type { PaneActions } from './paneActions';
import { pointerInPane } from './pointerInPane';
import { isFocusInPane, isInView } from './screenPlace';
import type { WorkbookEvents } from './useWorkbookEvents';

/** Milliseconds a selection has to rest: arrow keys run through many rows. */
const SETTLED_AFTER = 150;
/** Milliseconds in which Excel tells of a selection that the pane itself asked for. */
const ECHO_WITHIN = 3000;

/** A unit that shall come into view; a new turn asks again for the same one. */
export interface RevealedUnit {
  readonly key: string;
  readonly turn: number;
}

/** The unit that the person looks at in the sheet, or asked for in the pane. */
export interface SelectedUnit {
  /** What is explained; null before anything was selected. */
  readonly shown: KeyedUnit | null;
  /** The unit whose row is selected, for a mark that moves nothing. */
  readonly current: string | null;
  /** What a list on screen shall bring into view; null when nothing. */
  readonly reveal: RevealedUnit | null;
  /** How often the person asked for a unit in the pane. */
  readonly asked: number;
  /** Whether a row was selected whose unit is not certain any more. */
  readonly uncertain: boolean;
  /** Shows a unit that the person named in the pane, here and in the sheet. */
  readonly choose: (key: string) => void;
  /** The pane's own way to the sheet: Excel tells of that selection, too, but nobody asked for more. */
  readonly show: PaneActions['show'];
}

/**
 * Follows the selection in the sheet. Nothing is asked of Excel: the event says which cells, the result
 * which unit stands there. While the pointer is in the pane, what is explained stays; the pane is
 * scrolled only where the list is what the person looks at.
 * @param showInSheet selects a row in the sheet
 * @param section what explains the selected unit
 * @param list the list that may bring it into view
 */
export function useSelectedUnit(
  result: GradingResult,
  { subscribe }: WorkbookEvents,
  showInSheet: PaneActions['show'],
  section: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
): SelectedUnit {
  const units = useMemo(() => keyedUnits(result), [result]);
  const places = useRef(freshPlaces(units));
  const own = useRef<{ readonly place: CellPlace; readonly at: number } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [reveal, setReveal] = useState<RevealedUnit | null>(null);
  const [asked, setAsked] = useState(0);
  const [uncertain, setUncertain] = useState(false);

  const knownPlaces = () => {
    if (places.current.of !== units) places.current = freshPlaces(units);
    return places.current;
  };

  const show = (key: string) => {
    setShown(key);
    if (isFocusInPane() || isInView(section.current) || !isInView(list.current)) return;
    setReveal((before) => ({ key, turn: (before?.turn ?? 0) + 1 }));
  };

  /** Whether Excel tells of what the pane has selected. */
  const isEcho = ({ unit: { place } }: KeyedUnit) => {
    const mine = own.current;
    if (mine === null || Date.now() - mine.at > ECHO_WITHIN) return false;
    return mine.place.sheetId === place.sheetId && mine.place.row === place.row;
  };

  const showNow = useEffectEvent(show);
  const selected = useEffectEvent((sheetId: string, address: string) => {
    const { known, all } = knownPlaces();
    const found = unitAt(known, sheetId, address);
    const isLost = found === null && unitAt(all, sheetId, address) !== null;
    setUncertain(isLost);
    if (isLost) setCurrent(null);
    if (found === null) return null;
    setCurrent(found.key);
    return isEcho(found) ? null : found.key;
  });
  const edited = useEffectEvent((sheetId: string, address: string) => {
    const before = knownPlaces();
    places.current = { ...before, known: placesAfterEdit(before.known, sheetId, address) };
  });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: string | null = null;
    const pointer = pointerInPane(() => {
      if (waiting !== null) showNow(waiting);
      waiting = null;
    });
    const settle = (sheetId: string, address: string) => {
      const key = selected(sheetId, address);
      if (key !== null && pointer.isInside()) waiting = key;
      else if (key !== null) showNow(key);
    };
    const leave = subscribe((event: WorkbookEvent) => {
      if (event.kind === 'cellsChanged') edited(event.sheetId, event.address);
      if (event.kind !== 'selectionChanged') return;
      waiting = null;
      clearTimeout(timer);
      timer = setTimeout(() => settle(event.sheetId, event.address), SETTLED_AFTER);
    });
    return () => {
      leave();
      pointer.stop();
      clearTimeout(timer);
    };
  }, [subscribe]);

  const showOwn: PaneActions['show'] = (place, columnCount) => {
    own.current = { place, at: Date.now() };
    showInSheet(place, columnCount);
  };

  return {
    shown: units.find(({ key }) => key === shown) ?? null,
    current,
    reveal,
    asked,
    uncertain,
    choose: (key) => {
      const unit = units.find((each) => each.key === key)?.unit;
      if (!unit) return;
      setCurrent(key);
      setShown(key);
      setUncertain(false);
      setAsked(asked + 1);
      if (unit.isWithoutRow !== true) showOwn(unit.place, rowWidth(unit));
    },
    show: showOwn,
  };
}

/** `known`: what still holds of all the places after edits. */
function freshPlaces(units: readonly KeyedUnit[]) {
  const all = unitPlaces(units);
  return { of: units, all, known: all };
}
