/** How long a browser may take to fetch a file that was handed to it, in milliseconds. */
const FETCHED_WITHIN = 60_000;

/**
 * Hands a file over to be saved where this Excel keeps downloads. Whether it came to be saved cannot be
 * known: some frames that Excel puts around a pane drop it silently.
 */
export function saveFile(name: string, type: string, content: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_WITHIN);
}

/** A title as a file's name: without the characters that Windows does not take. */
export function fileNameOf(title: string, extension: string): string {
  return `${title.replaceAll(/[\\/:*?"<>|]/gu, '').trim()}.${extension}`;
}
