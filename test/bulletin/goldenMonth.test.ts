import { annexListLines, bulletinLines } from '../../src/bulletin/bulletinLines';
import type { BulletinAnnex } from '../../src/bulletin/bulletinBlock';
import { goldenBulletin } from '../support/goldenBulletin';

describe('the bulletin of November 2023', () => {
  const made = goldenBulletin();
  const lines = bulletinLines(made);
  const under = (heading: string) => {
    const at = lines.findIndex((line) => line.endsWith(heading));
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) =>
      /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件)/u.test(line),
    );
    return at < 0 ? null : rest.slice(0, end);
  };

  it('is titled and opened like a circular', () => {
    expect(made.title).toBe('2023年11月热线和信箱办理情况通报');
    expect(lines.slice(0, 4)).toEqual([
      '各承办单位：',
      '现将2023年11月热线和信箱办理情况通报如下。',
      '一、办理情况',
      '（一）热线办理情况',
    ]);
  });

  it('says totals and rates of the hotline; the rate without a whole base is left out', () => {
    expect(under('热线办理情况')?.slice(0, 2)).toEqual([
      '热线应办理21234件；办理21144件，办结率99.58%；按期办理20843件，按期办结率98.16%；返工905件，返工率4.26%；回访不满意2793件。',
      '热线承办单位65个，其中A类60个，C类2个，D类以及以下3个。',
    ]);
  });

  it('says totals and rates of the mailbox', () => {
    expect(under('信箱办理情况')?.slice(0, 2)).toEqual([
      '信箱应办理1135件；办理1135件，办结率100%；按期办理1128件，按期办结率99.38%；返工2件，返工率0.18%；回访满意998件，群众满意率87.93%。',
      '信箱承办单位58个，其中A类53个，B类3个，C类2个。',
    ]);
  });

  it('names the top places of every group, ties together, 市教体局 not forgotten', () => {
    expect(under('热线办理情况')?.slice(2)).toEqual([
      '县（市）区排名前三位的是：云溪区（98.2）、南湖新区（97.8）、岳阳县和临湘市（并列第三，97.2）。',
      '行政事业单位（应办理数100件及以上）排名前三位的是：市教体局（98.7）、市人社局（98.5）、市邮政管理局（97.9）。',
      '公共服务企业排名前三位的是：市水务集团公司（97.4）、市公交集团公司（97.3）、市城运集团公司（96.8）。',
    ]);
    expect(under('信箱办理情况')?.slice(2)).toEqual([
      '县（市）区排名前三位的是：城陵矶新港区和屈原管理区（并列第一，100.00）、湘阴县（99.33）、华容县（99.26）。',
      '行政事业单位（应办理数15件及以上）排名前三位的是：市教体局（100.00）、市公安局交警支队（99.38）、市人社局（98.67）。',
      '公共服务企业排名前三位的是：市水务集团公司、市城运集团公司和国网岳阳供电公司（并列第一，100.00）；市公交集团公司（96.80）；市城投集团公司（95.71）。',
    ]);
  });

  it('has one line for each of the three units with D or E, with the counts behind it', () => {
    expect(under('热线等级为D类以及以下的承办单位')).toEqual([
      '市应急管理局：应办理7件，超期未办2件，超期办结4件，回访8件，回访不满意1件，综合指标值63.2，等级为E类。',
      '市水利局：应办理6件，超期未办1件，超期办结1件，返工重办2件，回访5件，回访不满意1件，综合指标值74.3，等级为E类。',
      '市国资委：应办理23件，超期未办4件，超期办结1件，返工重办6件，回访18件，回访不满意3件，综合指标值79.7，等级为D类。',
    ]);
    expect(lines.some((line) => line.includes('信箱等级为'))).toBe(false);
  });

  it('adds up the ledger kind by kind and names every line of it', () => {
    const [deductions, ...kinds] = under('）扣分') ?? [];
    expect(deductions).toBe(
      '扣分18项，共扣49分。其中上级考核1项，扣2分；热线办理质量6项，扣6分；知识库管理1项，扣1分；热线办理综合考评5项，扣26分；信箱办理综合考评5项，扣14分。',
    );
    expect(kinds[0]).toBe('上级考核：市交通运输局扣2分（热线编号：460658）。');
    expect(kinds[2]).toBe('知识库管理：市广播电视台扣1分（知识库内容没有及时更新）。');
    expect(under('）加分')?.[0]).toBe(
      '加分12项，共加17分。其中信息报送7项，加8分；创新创优4项，加8分；信件办理质量1项，加1分。',
    );
  });

  it('attaches the rankings, the deductions and the bonuses as tables', () => {
    const attached = made.blocks.filter((block): block is BulletinAnnex => block.kind === 'annex');
    const titles = [
      '2023年11月热线办理综合考评排名',
      '2023年11月信箱办理综合考评排名',
      '2023年11月扣分表',
      '2023年11月加分表',
    ];
    expect(attached.map(({ label, title }) => [label, title])).toEqual(
      titles.map((title, at) => [`附件${at + 1}`, title]),
    );
    expect(lines.slice(-4)).toEqual(annexListLines(titles));
    expect(lines.at(-4)).toBe('附件：1. 2023年11月热线办理综合考评排名');
    const sizes = attached.map(({ tables }) => tables.map(({ rows }) => rows.length));
    expect(sizes.map((rows) => rows.reduce((a, b) => a + b))).toEqual([65, 58, 18, 12]);
    expect(attached[0]?.tables[0]?.columns.map(({ header }) => header)).toEqual([
      ...['名次', '承办单位', '应办理数', '办理数', '办结率', '按期办理数', '按期办结率', '返工数'],
      ...['返工率', '回访数', '回访不满意数', '群众不满意率', '综合指标值', '等级'],
    ]);
    expect(attached[0]?.tables[0]?.rows[3]).toEqual([
      ...['3', '临湘市', '1336', '1336', '100%', '1336', '100%', '35', '2.62%'],
      ...['1413', '161', '11.39%', '97.2', 'A'],
    ]);
    const [first] = attached[2]?.tables[0]?.rows ?? [];
    expect(first).toEqual(['市交通运输局', '-2', '上级考核', '热线编号：460658']);
  });
});
