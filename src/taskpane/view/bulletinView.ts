import type { WriteReport } from '../../application/ports';
import { periodKey, type Period } from '../../domain/period';
import type { RuleSet } from '../../domain/ruleSet';
import type { BulletinWording } from '../bulletinWording';
import type { BulletinTask, ComposedBulletin } from '../state/useBulletin';
import { replacementsView, type ReplacementsView } from './replacementView';

/** The month and the tables something was made of. */
interface MonthChoice {
  readonly period: Period | null;
  readonly excludedTables: readonly string[];
}

/** True where what was made is of another month or of other tables than are chosen now. */
export function isOfOtherMonth(made: MonthChoice, chosen: MonthChoice): boolean {
  return monthKey(made) !== monthKey(chosen);
}

function monthKey({ period, excludedTables }: MonthChoice): string {
  return JSON.stringify([period && periodKey(period), [...excludedTables].sort()]);
}

/** What is being done; empty when nothing is. */
export function bulletinProgress(task: BulletinTask, wording: BulletinWording): string {
  return task.kind === 'composing' || task.kind === 'writing' ? wording.own(task.kind) : '';
}

/** What writing the bulletin changed. */
export function writtenBulletinText({ cells }: WriteReport, wording: BulletinWording): string {
  return cells === 0 ? wording.own('writtenNothing') : wording.own('written', { count: cells });
}

/** What a screen reader is told: what goes on, and what came of it. */
export function bulletinAnnouncement(
  composed: ComposedBulletin | null,
  task: BulletinTask,
  wording: BulletinWording,
): string {
  switch (task.kind) {
    case 'composing':
    case 'writing':
      return bulletinProgress(task, wording);
    case 'asking':
      return '';
    case 'stopped': {
      const { kind } = task.outcome;
      if (kind !== 'failed') return wording.text(kind);
      return wording.own(task.doing === 'writing' ? 'notWritten' : 'failed');
    }
    case 'idle': {
      if (!composed) return '';
      const { written } = composed;
      if (!written) return wording.own('composed');
      const sheets = written.sheets.join(wording.text('listSeparator'));
      return [writtenBulletinText(written, wording), sheets].join(' ').trim();
    }
  }
}

/** The question before cells that a person typed on the bulletin's sheet are replaced. */
export function bulletinQuestion(
  task: BulletinTask,
  rules: RuleSet,
  wording: BulletinWording,
): ReplacementsView | null {
  if (task.kind !== 'asking') return null;
  const { replacements, total, agreed } = task;
  return {
    ...replacementsView(replacements, total, agreed, rules, wording),
    canExport: false,
  };
}
