import type { ChannelAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { periodTitle } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { annexes } from './annexes';
import type { Bulletin, BulletinBlock } from './bulletinBlock';
import type { BulletinInput } from './bulletinInput';
import { chineseNumeral } from './chineseNumeral';
import { figureBlocks } from './figureBlocks';
import { listed } from './figureText';
import { gradesParagraph } from './gradesParagraph';
import { ledgerBlocks } from './ledgerBlocks';
import { placesParagraphs } from './placesParagraphs';
import { totalsParagraph } from './totalsParagraph';
import { worstUnitBlocks } from './worstUnits';

/**
 * The month's bulletin in the words of an official circular. Every number is one of the input or is
 * computed from them; what the input does not have is left out, with its heading.
 */
export function bulletin(input: BulletinInput): Bulletin {
  const { rules, ledger, figures } = input;
  const channels = input.channels.filter(({ units }) => units.length > 0);
  const subject = subjectOf(input);
  const attached = annexes(channels, input);
  const parts: readonly Part[] = [
    { title: '运行情况', blocks: figures ? figureBlocks(figures) : [] },
    { title: '办理情况', blocks: channels.flatMap((channel) => channelBlocks(channel, rules)) },
    { title: '存在的主要问题', blocks: worstUnitBlocks(channels, rules) },
    { title: '加扣分情况', blocks: ledger ? ledgerBlocks(ledger) : [] },
  ];
  return {
    title: `${subject}通报`,
    blocks: [
      { kind: 'salutation', text: '各承办单位：' },
      { kind: 'paragraph', text: `现将${subject}通报如下。` },
      ...numbered(parts.filter(({ blocks }) => blocks.length > 0)),
      ...(attached.length > 0 ? [annexList(attached.map(({ title }) => title))] : []),
      ...attached,
    ],
  };
}

/** What a bulletin is about: `2023年11月热线和信箱办理情况`. */
function subjectOf({ period, channels }: Pick<BulletinInput, 'period' | 'channels'>): string {
  const labels = channels.filter(({ units }) => units.length > 0).map(({ label }) => label.zh);
  return `${period ? periodTitle(period) : ''}${listed(labels)}办理情况`;
}

interface Part {
  readonly title: string;
  readonly blocks: readonly BulletinBlock[];
}

function annexList(titles: readonly string[]): BulletinBlock {
  return { kind: 'annexList', titles };
}

function channelBlocks(channel: ChannelAssessment, rules: RuleSet): BulletinBlock[] {
  const own = channelRulesOf(rules, channel.channel);
  const texts = [
    totalsParagraph(channel, own),
    gradesParagraph(channel, own),
    ...placesParagraphs(channel, own, rules.groups),
  ].filter((text) => text !== null);
  return [
    { kind: 'heading', level: 2, text: `${channel.label.zh}办理情况` },
    ...texts.map((text): BulletinBlock => ({ kind: 'paragraph', text })),
  ];
}

/** Parts as `一、`, what is inside them as `（一）`. */
function numbered(parts: readonly Part[]): BulletinBlock[] {
  return parts.flatMap(({ title, blocks }, at): BulletinBlock[] => {
    let inner = 0;
    const own = blocks.map((block): BulletinBlock => {
      if (block.kind !== 'heading') return block;
      inner += 1;
      return { ...block, text: `（${chineseNumeral(inner)}）${block.text}` };
    });
    return [{ kind: 'heading', level: 1, text: `${chineseNumeral(at + 1)}、${title}` }, ...own];
  });
}
