import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps an element as high as it has been, while `lasting`: a list at the end of the page that gets
 * shorter would pull everything down under the pointer.
 */
export function useLastingHeight(lasting: boolean): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const most = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    most.current = lasting ? Math.max(most.current, current.offsetHeight) : 0;
    current.style.minHeight = `${most.current}px`;
  });
  return element;
}
