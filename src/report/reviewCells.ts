import type { UnitReview } from '../domain/unitReview';
import { REVIEW_WORDS } from './workbookWords';

/** What the two cells of a unit's review say; empty text is an empty cell. */
export interface ReviewCells {
  readonly mark: string;
  readonly note: string;
}

/** How people say in a cell that something was not done; that nothing was found is another matter. */
const NOT_DONE =
  /^(?:未(?!发现|见)|(?:无|没有?)(?!误|错|问题|异常|异议)|不(?!存在)|否|待|尚|(?:no|not|none|pending|todo)\b|(?:false|n|n\/a|x|×|✗|✘|0|[-—－/]+)$)/iu;

/** Words that only say that it was not done. */
const ONLY_NOT_DONE =
  /^(?:(?:尚|还)?(?:未|没有?|待)(?:复核|核实|核)?|否|无|no|not yet|none|pending|todo|false|n|n\/a|x|×|✗|✘|0|[-—－/]+)$/iu;

/** Words that only say that it was done, ours with the earlier grade among them. */
const ONLY_DONE =
  /^(?:是|有|对|好|已|完成|完毕|√|✓|✔|☑|✅|○|v|y|yes|ok|done|true|1|(?:已经|已)?(?:复核|核实|核对|核查|核|审核|审|查看|查|看|阅|处理|办理)(?:完毕|完成|过|了|完)?)(?:（原等级[^）]*）)?$/iu;

/** What a mark, as people type it, says. */
export interface ReadMark {
  readonly reviewed: boolean;
  /** What it says beside «reviewed»; empty where nothing. */
  readonly beside: string;
}

/** A unit's review in the workbook's words; says so where the unit had another grade then. */
export function reviewCells(review: UnitReview | null, grade: string | null): ReviewCells {
  if (!review) return { mark: '', note: '' };
  const { reviewed, note } = review;
  const other = review.grade !== grade ? REVIEW_WORDS.otherGrade(review.grade ?? '—') : '';
  return { mark: reviewed ? REVIEW_WORDS.done + other : '', note };
}

/** Reads a mark as people type it. */
export function readMark(text: string): ReadMark {
  const said = text.trim();
  const reviewed = said !== '' && !NOT_DONE.test(said);
  return { reviewed, beside: reviewed && !ONLY_DONE.test(said) ? said : '' };
}

/** Whether a cell says that a unit was not reviewed, and nothing beside that. */
export function saysOnlyNotDone(text: string): boolean {
  return ONLY_NOT_DONE.test(text.trim());
}
