/** A word of the rules in both languages of the pane. The workbook itself uses `zh`. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
