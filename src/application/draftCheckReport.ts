import type { Finding } from '../check/finding';
import { cellName, columnLetters } from '../domain/cellName';
import { periodKey } from '../domain/period';
import type { CellPlace } from '../domain/problem';
import type { DraftCheckResult } from './draftCheckOutcome';
import type { Language } from './language';
import { certaintyText, findingText } from './messages/findingText';
import { fillTemplate } from './messages/template';

/** A cell of the machine-readable report. */
export interface ReportedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** One finding of the machine-readable report. */
export interface ReportedFinding {
  readonly code: string;
  readonly certainty: string;
  readonly words: string;
  /** Counted from 1, as a person counts. */
  readonly paragraph: number;
  /** Characters of the paragraph, from 0; `to` is after the last one. */
  readonly from: number;
  readonly to: number;
  /** The paragraph's own cell, where the draft is a sheet. */
  readonly cell: ReportedCell | null;
  readonly stated: string;
  readonly computed: string;
  /** Where the workbook says otherwise. */
  readonly source: ReportedCell | null;
  readonly message: string;
}

/** A checked draft as plain data. */
export interface DraftCheckReport {
  readonly period: string | null;
  readonly paragraphs: number;
  readonly findings: readonly ReportedFinding[];
}

const WORDS = {
  zh: { none: '未发现问题', found: '发现 {count} 处', paragraph: '第 {at} 段' },
  en: { none: 'Nothing found', found: 'Findings: {count}', paragraph: 'paragraph {at}' },
} as const;

/** A checked draft for another program. */
export function draftCheckReport(
  { period, draft, findings }: DraftCheckResult,
  language: Language,
): DraftCheckReport {
  return {
    period: period && periodKey(period),
    paragraphs: draft.paragraphs.length,
    findings: findings.map((finding) => reportedFinding(finding, language)),
  };
}

/** A checked draft as lines for a terminal: place, words, how sure, what, what to do. */
export function draftCheckSummary(
  { findings }: DraftCheckResult,
  language: Language,
): readonly string[] {
  const words = WORDS[language];
  if (findings.length === 0) return [words.none];
  const lines = findings.flatMap((finding) => {
    const { place, words: quoted, certainty } = finding;
    const { what, todo } = findingText(finding, language);
    const paragraph = fillTemplate(words.paragraph, { at: place.paragraph + 1 });
    const where = place.cell ? cellName(place.cell) : paragraph;
    const gap = language === 'en' ? ' ' : '';
    return [
      `  [${certaintyText(certainty, language)}] ${where}: “${quoted}”`,
      `    ${what}${gap}${todo}`,
    ];
  });
  return [fillTemplate(words.found, { count: findings.length }), ...lines];
}

function reportedFinding(finding: Finding, language: Language): ReportedFinding {
  const { code, certainty, words, place, stated, computed, source } = finding;
  const { what, todo } = findingText(finding, language);
  return {
    ...{ code, certainty, words },
    ...{ paragraph: place.paragraph + 1, from: place.from, to: place.to },
    cell: reportedCell(place.cell),
    ...{ stated, computed },
    source: reportedCell(source),
    message: language === 'en' ? `${what} ${todo}` : `${what}${todo}`,
  };
}

function reportedCell(place: CellPlace | null): ReportedCell | null {
  return (
    place && {
      sheet: place.sheetName,
      cell: `${columnLetters(place.column)}${place.row + 1}`,
    }
  );
}
