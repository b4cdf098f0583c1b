/** Selects characters `start` up to `end` of a text field, and scrolls it to them. */
export function selectWords(field: HTMLTextAreaElement, start: number, end: number): void {
  field.focus();
  field.setSelectionRange(start, end);
  // Browsers do not scroll to a selection that a script made; lines are about as long as one another.
  const height = field.scrollHeight * (start / Math.max(1, field.value.length));
  field.scrollTop = height - field.clientHeight / 2;
}
