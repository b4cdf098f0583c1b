import { useState } from 'react';
import type { TemplateInsertion } from '../../application/gradingOutcome';
import type { TemplateKind } from '../../application/templateKind';
import type { TemplateSession } from '../../application/templateSession';
import type { PaneWriter } from './usePane';

/** How far adding a template has come. */
export type TemplateAdding =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'running' }
  | {
      readonly kind: 'ended';
      readonly template: TemplateKind;
      readonly outcome: TemplateInsertion;
    };

/** Adding a template, as the parts of the pane see it. */
export interface TemplateControl {
  readonly adding: TemplateAdding;
  readonly add: (template: TemplateKind) => void;
}

/** Adds tables to fill in to the workbook; the pane then looks at it again. */
export function useTemplateInsertion(
  session: TemplateSession,
  { begin, wroteElsewhere }: Pick<PaneWriter, 'begin' | 'wroteElsewhere'>,
): TemplateControl {
  const [adding, setAdding] = useState<TemplateAdding>({ kind: 'notAsked' });
  const add = (template: TemplateKind) =>
    begin(async () => {
      setAdding({ kind: 'running' });
      const outcome = await session.insertTemplate(template);
      setAdding({ kind: 'ended', template, outcome });
      if (outcome.kind === 'inserted') wroteElsewhere();
    });
  return { adding, add };
}
