/** Whether any of an element is within the window. */
export function isInView(element: HTMLElement | null): boolean {
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Whether something in the pane has the keyboard. */
export function isFocusInPane(): boolean {
  return document.hasFocus() && document.activeElement !== document.body;
}
