const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file's name and content. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file a person chose or dropped. */
export async function readFile(file: File): Promise<WorkbookFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Fetches a workbook from the page's own server; undefined when there is none at that address. */
export async function fetchWorkbook(address: string): Promise<WorkbookFile | undefined> {
  const response = await fetch(address);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || isPage) return undefined;
  const name = decodeURIComponent(address.split('/').at(-1) ?? address);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Hands a workbook to the browser as a download. */
export function download({ name, bytes }: WorkbookFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** The name to save under: `month.xlsx` becomes `month-graded.xlsx` once the add-in has changed it. */
export function savedName(fileName: string, isChangedByAddin: boolean): string {
  const stem = fileName.replace(/\.[^.]*$/, '');
  const isMarked = stem.endsWith('-graded');
  return `${stem}${isChangedByAddin && !isMarked ? '-graded' : ''}.xlsx`;
}
