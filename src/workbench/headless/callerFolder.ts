/**
 * The folder that names on the command line are meant from. npm runs a script in the project's own
 * folder (`npm --prefix DIR run grade` from anywhere) and says in `INIT_CWD` where the person stands.
 * That holds for the script npm has started itself, not for a program started from another script.
 * @param environment the process's variables
 * @param current the process's folder
 */
export function callerFolder(
  environment: Readonly<Record<string, string | undefined>>,
  current: string,
): string {
  const { INIT_CWD: caller, npm_lifecycle_event: script } = environment;
  return script === 'grade' && caller !== undefined && caller !== '' ? caller : current;
}
