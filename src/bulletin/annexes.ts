import type { ChannelAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import type { LedgerLine } from '../domain/ledger/ledgerLine';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import { periodTitle } from '../domain/period';
import type { BulletinAnnex, BulletinTable } from './bulletinBlock';
import type { BulletinInput } from './bulletinInput';
import { rankingTables } from './rankingAnnex';

/** The ranking of each channel, the deductions and the bonuses, numbered; an empty one is left out. */
export function annexes(
  channels: readonly ChannelAssessment[],
  { period, rules, ledger }: BulletinInput,
): BulletinAnnex[] {
  const month = period ? periodTitle(period) : '';
  const all = [
    ...channels.map((channel) => ({
      title: `${channel.label.zh}办理综合考评排名`,
      tables: rankingTables(channel, channelRulesOf(rules, channel.channel), rules.groups),
    })),
    ...(ledger ? ledgerAnnexes(ledger) : []),
  ];
  return all.map(({ title, tables }, at) => ({
    ...{ kind: 'annex', label: all.length > 1 ? `附件${at + 1}` : '附件' },
    title: `${month}${title}`,
    tables,
  }));
}

function ledgerAnnexes({ deductions, bonuses }: MonthLedger) {
  return [
    { title: '扣分表', tables: ledgerTables(deductions, '扣分') },
    { title: '加分表', tables: ledgerTables(bonuses, '加分') },
  ].filter(({ tables }) => tables.length > 0);
}

function ledgerTables(lines: readonly LedgerLine[], word: '扣分' | '加分'): BulletinTable[] {
  if (lines.length === 0) return [];
  return [
    {
      caption: null,
      columns: [
        { header: '承办单位', alignment: 'left', share: 4 },
        { header: '加扣分值', alignment: 'center', share: 1.6 },
        { header: '指标名称', alignment: 'left', share: 3.4 },
        { header: `${word}明细`, alignment: 'left', share: 6 },
      ],
      rows: lines.map(({ unit, points, kind, detail }) => [unit, String(points), kind, detail]),
      note: null,
    },
  ];
}
