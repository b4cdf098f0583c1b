/** What a template of unit tables begins with: lines to fill in, or a made-up month to try. */
export type TemplateKind = 'blank' | 'sample';
