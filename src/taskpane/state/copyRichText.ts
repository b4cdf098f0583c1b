/**
 * Puts rich text and its plain form on the clipboard. Rejects where the page may not, as in the frames
 * that Excel puts around a pane. To be called in the click itself, or the browser refuses.
 */
export async function copyRichText(html: string, plain: string): Promise<void> {
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([plain], { type: 'text/plain' }),
  });
  await navigator.clipboard.write([item]);
}

/** Out of use elsewhere, but the only way to copy where a frame withholds the clipboard. */
interface CopyCommand {
  execCommand(command: 'copy'): boolean;
}

/** Copies what is selected, by the command older than the clipboard; false where that is refused, too. */
export function copySelection(): boolean {
  const page: CopyCommand = document;
  try {
    return page.execCommand('copy');
  } catch {
    return false;
  }
}

/**
 * Copies rich text and its plain form by the same command, without anything being selected; false where
 * that is refused, too.
 */
export function copyWithCommand(html: string, plain: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give);
  const done = copySelection();
  document.removeEventListener('copy', give);
  return done && given;
}
