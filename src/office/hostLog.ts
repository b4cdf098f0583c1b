/** Where host errors go. */
export type HostLog = (error: unknown) => void;

/** Leaves host errors to what is told of them; for hosts without a console of their own. */
export const LOG_NOTHING: HostLog = () => undefined;
