/** Whether the mouse is over the pane. */
export interface PointerInPane {
  readonly isInside: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches where the mouse is. It counts as gone when it leaves the page, or when the page loses the
 * focus to Excel: some hosts do not tell that it left. A finger is nowhere once it is lifted.
 * @param onGone called each time it was inside and is gone
 */
export function pointerInPane(onGone: () => void): PointerInPane {
  let inside = false;
  const here = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') inside = true;
  };
  const gone = () => {
    if (!inside) return;
    inside = false;
    onGone();
  };
  const page = document.documentElement;
  page.addEventListener('pointermove', here, { passive: true });
  page.addEventListener('pointerleave', gone);
  window.addEventListener('blur', gone);
  return {
    isInside: () => inside,
    stop: () => {
      page.removeEventListener('pointermove', here);
      page.removeEventListener('pointerleave', gone);
      window.removeEventListener('blur', gone);
    },
  };
}
