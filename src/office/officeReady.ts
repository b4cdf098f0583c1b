/** What the pane was opened in. */
export type OfficeStart =
  /** Excel is there and answers. */
  | 'excel'
  /** Another Office program. */
  | 'otherHost'
  /** A plain browser page. */
  | 'noHost'
  /** office.js could not be loaded, e.g. because a filter blocks Microsoft's servers. */
  | 'noLibrary'
  /** office.js is there but its host never answered. */
  | 'noAnswer';

/** Waits for Office at most `timeLimit` milliseconds and tells what came of it. */
export async function whenOfficeReady(timeLimit: number): Promise<OfficeStart> {
  // Declared as always there; the script may have been blocked.
  const library = (globalThis as { Office?: typeof Office }).Office;
  if (library === undefined) return 'noLibrary';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<OfficeStart>((resolve) => {
    timer = setTimeout(() => resolve('noAnswer'), timeLimit);
  });
  const ready = Promise.resolve(library.onReady()).then(({ host }) => startOf(host));
  const start = await Promise.race([ready, late]);
  clearTimeout(timer);
  return start;
}

/** In a plain browser the host is null, whatever the types say. */
function startOf(host: Office.HostType | null): OfficeStart {
  if (host === null) return 'noHost';
  return host === Office.HostType.Excel ? 'excel' : 'otherHost';
}
