import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { FlaggedEntry } from '../view/flaggedFilter';
import { useFlaggedRowsStyles } from './flaggedRows.styles';

/** Up to so many rows stand in the page all at once, as any list. */
const PLAIN_ROWS = 60;
/** Height of a closed row in pixels, until it is measured. */
const ROW_HEIGHT = 86;
const OVERSCAN = 8;

/** A row that shall come into view; a new turn asks again for the same one. */
export interface Reveal {
  readonly key: string;
  readonly turn: number;
}

interface RowsProps {
  readonly label: string;
  readonly entries: readonly FlaggedEntry[];
  readonly reveal: Reveal | null;
  readonly row: (entry: FlaggedEntry) => ReactNode;
}

/** The rows of the list; of a long one only those near the window are in the page. */
export function FlaggedRows(props: RowsProps) {
  return props.entries.length <= PLAIN_ROWS ? (
    <PlainRows {...props} />
  ) : (
    <WindowedRows {...props} />
  );
}

function PlainRows({ label, entries, reveal, row }: RowsProps) {
  const styles = useFlaggedRowsStyles();
  const list = useRef<HTMLUListElement>(null);
  useReveal(reveal, entries, (at) => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.item}>
          {row(entry)}
        </li>
      ))}
    </ul>
  );
}

function WindowedRows({ label, entries, reveal, row }: RowsProps) {
  const styles = useFlaggedRowsStyles();
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const scrollMargin = useDistanceFromTop(list);
  // A row that has the focus stays in the page, or the focus would be lost on the way.
  const kept = focused === null ? -1 : entries.findIndex(({ id }) => id === focused);
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => entries[at]?.id ?? at,
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept),
  });
  useReveal(reveal, entries, (at) => virtualizer.scrollToIndex(at, { align: 'auto' }));
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        if (!entry) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.placed}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            onFocus={() => setFocused(entry.id)}
            onBlur={() => setFocused(null)}
          >
            {row(entry)}
          </li>
        );
      })}
    </ul>
  );
}

function withKept(shown: number[], kept: number): number[] {
  if (kept < 0 || shown.includes(kept)) return shown;
  return [...shown, kept].sort((a, b) => a - b);
}

/** Scrolls to a row once each time it is asked for; the list may change without the window moving. */
function useReveal(
  reveal: Reveal | null,
  entries: readonly FlaggedEntry[],
  scrollTo: (at: number) => void,
): void {
  const seen = useRef<Reveal | null>(null);
  useEffect(() => {
    if (!reveal || seen.current?.turn === reveal.turn) return;
    seen.current = reveal;
    const at = entries.findIndex(({ id }) => id === reveal.key);
    if (at >= 0) scrollTo(at);
  });
}

/** How far from the top of the page an element begins, in pixels, while what stands above it changes. */
function useDistanceFromTop(element: { readonly current: HTMLElement | null }): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box) setDistance(Math.round(box.top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return distance;
}
