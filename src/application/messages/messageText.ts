/** What a person is told: what happened, and what to do about it. */
export interface MessageText {
  readonly what: string;
  readonly todo: string;
}
