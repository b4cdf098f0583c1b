import { checkDraft } from '../../src/check/checkDraft';
import type { DraftFacts } from '../../src/check/draftFacts';
import type { Finding } from '../../src/check/finding';
import { answeredNames } from '../../src/domain/nameAnswers';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { goldenAssessment } from '../support/goldenAssessment';
import { goldenLedger } from '../support/goldenBulletin';

/** November 2023 as the workbook has it: no roster, nobody asked about names. */
export function goldenFacts(given: Partial<DraftFacts> = {}): DraftFacts {
  const { period, channels } = goldenAssessment();
  return {
    ...{ period, channels, rules: YUEYANG_2023, ledger: goldenLedger(), roster: null },
    names: answeredNames([]),
    figures: null,
    ...given,
  };
}

/**
 * A bulletin of November 2023 in words of our own, every figure right. The figures of categories are
 * invented: shares of the 48,924 calls answered directly, so that their list has one base.
 */
export const CORRECT_DRAFT: readonly string[] = [
  '关于2023年11月热线和信箱办理情况的通报',
  '各承办单位：',
  '2023年11月，各单位办理热线工单和市长信箱来信的情况总体平稳，现通报如下。',
  '一、热线办理情况',
  '（一）受理情况',
  '本月12345热线共接听市民来电69,991件，其中直接答复48,924件，占总量的69.90%；派发工单21,067件，占总量的30.10%。',
  '直接答复的来电中，城乡建设类12,418件，占比25.38%；公安交管类8,807件，占比18.00%；市场监管类6,263件，占比12.80%；公共服务类4,932件，占比10.08%；劳动社保类3,506件，占比7.17%。',
  '企业提出诉求868件，按期办结848件，按期办结率97.70%。代表委员反映问题85件，回访满意率94.12%。',
  '（二）考评等级',
  '全市热线承办单位79个，其中A类60个，C类2个，D类以及以下3个，工单量为0的14个。热线应办理21,234件，办理21,144件，办结率99.58%；按期办理20,843件，按期办结率98.16%。',
  '（三）排名情况',
  '县（市）区排名前三的是云溪区（98.2分）、南湖新区（97.8分）、岳阳县和临湘市（并列第三，97.2分）。',
  '行政事业单位（应办理数100件及以上）排名前三的是市教体局（98.7分）、市人社局（98.5分）、市邮政管理局（97.9分）。',
  '公共服务企业前三名为市水务集团公司（97.4分）、市公交集团公司（97.3分）、市城运集团公司（96.8分）。其中市公安交警支队等单位办理量大、质量稳定。',
  '（四）存在问题',
  '市水利局应办理6件，超期未办1件，超期办结1件，返工重办2件，综合指标值74.3，等级为E类。',
  '市应急管理局应办理7件，超期未办2件，超期办结4件，综合指标值63.2，等级为E类。',
  '市国资委应办理23件，办理19件，办结率82.61%，返工6件，返工率26.09%，综合指标值79.7，等级为D类。',
  '二、信箱办理情况',
  '信箱承办单位76个，其中A类53个，B类3个，C类2个，工单量为0的18个。',
  '县（市）区排名前三的是城陵矶新港区、屈原管理区（并列第一，100分）、湘阴县（99.33分）、华容县（99.26分）。',
  '行政事业单位（信件数15件及以上）排名前三的是市教体局（100分）、市公安交警支队（99.38分）、市人社局（98.67分）。',
  '三、加扣分情况',
  '市交通运输局因上级考核扣2分；市公路建养中心、市城管局等单位因热线办理质量扣分；市国资委因热线考评扣6分。',
  '岳阳县报送信息2条，加1分；湘阴县加2分；岳阳楼区收到表扬信，加1分。',
];

/** What was wrong in print, as changes of the correct draft. */
const PRINTED_MISTAKES: readonly (readonly [string, string])[] = [
  [
    '市教体局（98.7分）、市人社局（98.5分）、市邮政管理局（97.9分）',
    '市人社局（98.5分）、市邮政管理局（97.9分）、市公安交警支队（97.6分）',
  ],
  ['4,932件，占比10.08%', '4,932件，占比10.01%'],
  ['回访满意率94.12%', '回访满意率94.17%'],
  ['按期办结率97.70%', '按期办结率97.69%'],
  ['市公安交警支队（99.38分）', '市公安局交警支队（99.38分）'],
  ['超期办结1件，返工重办2件', '超期办结2件，返工重办2件'],
];

/** The draft with the mistakes of the print. */
export const PRINTED_DRAFT: readonly string[] = CORRECT_DRAFT.map((paragraph) =>
  PRINTED_MISTAKES.reduce((text, [right, wrong]) => text.replace(right, wrong), paragraph),
);

/** Checks paragraphs of text. */
export function findingsIn(paragraphs: readonly string[], facts = goldenFacts()) {
  return checkDraft(
    { paragraphs: paragraphs.map((text) => ({ text, place: null, isTableCell: false })) },
    facts,
  );
}

/** A finding in short: code, certainty, words, stated, computed. */
export function short({ code, certainty, words, stated, computed }: Finding): string {
  return [code, certainty, words, stated, computed].join(' | ');
}
