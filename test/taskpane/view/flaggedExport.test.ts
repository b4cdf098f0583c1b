import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { FLAGGED_CATALOGS } from '../../../src/taskpane/flaggedWording';
import { partWording } from '../../../src/taskpane/partWording';
import {
  csvText,
  exportedTable,
  tabbedText,
  tableHtml,
} from '../../../src/taskpane/view/flaggedExport';
import { goldenResult } from '../goldenResult';
import { wordingFor } from '../wordingFor';

const zh = partWording(wordingFor('zh-CN'), FLAGGED_CATALOGS);
const { flagged } = goldenResult();

function tableWith(note: string) {
  const review = { reviewed: true, note, grade: 'E', at: '2023-12-22 09:30' };
  return exportedTable(
    flagged.slice(0, 1),
    YUEYANG_2023,
    ({ channel, unit }) => ({ ...review, channel, unit: unit.unit }),
    zh,
  );
}

describe('taking the list of flagged units along', () => {
  it('gives every unit on screen in its order, figures as Excel reads them', () => {
    const table = exportedTable(flagged, YUEYANG_2023, () => null, zh);
    const [header, first, ...others] = tabbedText(table).split('\r\n');
    expect(header).toBe(
      '承办单位\t渠道\t类别\t等级\t综合指标值\t考评扣分\t失分最多指标\t指标值\t失分\t复核\t复核说明',
    );
    expect(first).toBe(
      '市应急管理局\t热线\t行政事业单位\tE\t63.2\t-6\t按期办结率\t14.29%\t25.7\t\t',
    );
    expect(others).toHaveLength(flagged.length - 1);
  });

  it.each(['=HYPERLINK("http://a","b")', '+1', '-1', '@SUM(A1)', ' =1', '＝1'])(
    'makes no formula of the note %j',
    (note) => {
      const table = tableWith(note);
      expect(tabbedText(table).split('\t').at(-1)).toBe(`'${note}`);
      expect(csvText(table)).toContain(`'${note.replaceAll('"', '""')}`);
      expect(tableHtml(table, 'zh-CN')).toContain("mso-number-format:'\\@'");
    },
  );

  it('quotes what would end a cell of the file, and begins it with the mark of UTF-8', () => {
    const csv = csvText(tableWith('甲,"乙"\n丙'));
    expect(csv.startsWith('\ufeff承办单位,')).toBe(true);
    expect(csv.endsWith('"甲,""乙"" 丙"\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('gives no markup of its own to rich text', () => {
    expect(tableHtml(tableWith('<b>&'), 'zh-CN')).toContain('&lt;b&gt;&amp;');
  });
});
