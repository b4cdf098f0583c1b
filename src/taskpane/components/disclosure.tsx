import { mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useRef, useState, type ReactNode } from 'react';
import { useShownOnAsking } from '../state/useShownOnAsking';
import { useDisclosureStyles } from './disclosure.styles';

/** A titled part that opens and closes; closed it is not in the page at all, unless it is kept. */
export function Disclosure({
  title,
  label,
  quiet = false,
  kept = false,
  asked = false,
  children,
}: {
  readonly title: string;
  /** The button's name when the title alone does not say what opens; it contains the title. */
  readonly label?: string;
  /** True for a part of a line that is about something else. */
  readonly quiet?: boolean;
  /** True where what is in it lasts while it is closed, once it was opened. */
  readonly kept?: boolean;
  /** True for a part that the person asked to see: it opens, comes into view and takes the focus. */
  readonly asked?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useDisclosureStyles();
  const [open, setOpen] = useState(asked);
  const [opened, setOpened] = useState(asked);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const part = useRef<HTMLDivElement>(null);
  useShownOnAsking(asked, button, part);
  return (
    <div ref={part}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(styles.button, quiet && styles.quiet)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        onClick={() => {
          setOpen(!open);
          setOpened(true);
        }}
      >
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {title}
      </button>
      {(open || (kept && opened)) && (
        <div id={id} className={mergeClasses(styles.content, !open && styles.closed)}>
          {children}
        </div>
      )}
    </div>
  );
}
