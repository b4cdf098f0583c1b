import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSectionStyles } from './section.styles';

/** A part of the pane with its heading; `aside` stands at the end of the heading's line. */
export function Section({
  title,
  aside,
  focusable = false,
  asked = false,
  reachable = false,
  content = 0,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  /** True for a part that replaces what had the focus: its heading takes the focus if nothing else has it. */
  readonly focusable?: boolean;
  /** True for a part that the person asked to see: it comes into view and its heading takes the focus. */
  readonly asked?: boolean;
  /** True for a part that another one leads to: its heading can take the focus. */
  readonly reachable?: boolean;
  /** How much there is in it: when that changes, what had the focus may have gone. */
  readonly content?: number;
  readonly children: ReactNode;
}) {
  const styles = useSectionStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusable && document.activeElement === document.body) heading.current?.focus();
  }, [focusable, content]);
  useEffect(() => {
    if (!asked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.line}>
        <h2
          id={id}
          ref={heading}
          className={styles.title}
          tabIndex={focusable || asked || reachable ? -1 : undefined}
        >
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
