import type { TrialProblemCode } from '../../domain/trialProblemCode';
import type { MessageText } from './messageText';

/** Why tried rules were not applied, in Chinese; placeholders are the problem's details. */
export const TRIAL_TEXTS_ZH: Readonly<Record<TrialProblemCode, MessageText>> = {
  rulesChangedSince: {
    what: '试算之后，规则已被改动。',
    todo: '没有写入任何内容。请重新打开试算，按现行规则再调整一次。',
  },
  ruleCellHoldsFormula: {
    what: '规则表“{column}”是公式 {formula}，不能改写为 {value}。',
    todo: '没有写入任何内容。请修改公式，或先将该单元格改为数值。',
  },
  trialNeedsOtherLines: {
    what: '试算的规则与规则表“{sheet}”的行不一致，无法只改单元格。',
    todo: '没有写入任何内容。请直接修改规则表；要换成内置规则，请先删除该表再插入。',
  },
};
