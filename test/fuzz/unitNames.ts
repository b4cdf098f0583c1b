import { between, pick, rarely, type Choices } from './choices';

/** Groups of the rules, then groups that some city has besides. */
export const KNOWN_GROUPS = ['县（市）区', '行政事业单位', '公共服务企业'] as const;
export const OTHER_GROUPS = ['市直部门', '驻市机构', '垂管单位', '园区', '国有企业'] as const;

const COUNTIES = [
  ...['岳阳县', '云溪区', '临湘市', '洋县', '君山区', '南湖新区', '平江县', '汨罗市', '城固县'],
  ...['岳阳楼区', '屈原管理区', '城陵矶新港区', '经济技术开发区', '华容县', '湘阴县'],
];
const TOWNS = [
  '城关镇',
  '东山街道',
  '柏祥镇',
  '奇家岭街道',
  '新墙镇',
  '河西街道',
  '公田镇',
  '月田镇',
];
const BUREAUS = [
  ...['市住建局', '市公安局', '市教体局', '市人社局', '市卫健委', '市城管局', '市自然资源和规划局'],
  ...['市公安局交警支队', '市统计局', '市审计局', '市信访局', '市财政局', '市民政局', '市总工会'],
  ...['团市委', '市妇联', '市残联', '市医保局', '市水利局', '市住房公积金管理中心', '岳阳海事局'],
  ...[
    '岳阳海关',
    '中南工业学校',
    '市邮政管理局',
    '市政务服务和数据管理局',
    '市委宣传部',
    '市数据局',
  ],
  ...['国家金融监督管理总局岳阳监管分局', '市农业农村局', '市交通运输局', '市退役军人事务局'],
];
const COMPANIES = [
  ...[
    '市移动公司',
    '市电信公司',
    '国网岳阳供电公司',
    '市自来水公司',
    '中国联通岳阳分公司',
    '燃气公司',
  ],
  ...[
    '市广电网络公司',
    '岳阳公交集团',
    '中国石化岳阳分公司',
    '市城投集团',
    '华润燃气',
    '高速公路管理处',
  ],
];
const WITH_MARKS = [
  ...['市烟草局（专卖）', '市城管局(行政执法局)', '市商务局（口岸办）', '市发改委（粮食局）'],
  ...[
    'China Unicom岳阳',
    '市12345热线中心',
    '市第1人民医院',
    '中石化BP公司',
    '市文旅广电局·体育局',
  ],
];
const ROOTS = [
  '林业',
  '档案',
  '气象',
  '民宗',
  '科技',
  '商务',
  '体育',
  '畜牧',
  '地震',
  '供销',
  '文联',
];
const ENDINGS = ['局', '委', '办', '中心', '支队', '公司', '处', '院', '社', '集团', '分局'];

/** A unit's name as it is shown, of the kind a group holds, and different from those taken. */
export function unitName(choices: Choices, group: string, taken: Set<string>): string {
  const pool = poolOf(group);
  const name = rarely(choices, 3) ? madeUp(choices) : pick(choices, [pool[0] ?? '', ...pool]);
  // A name that is taken is numbered, so that drawing always ends.
  let own = name;
  for (let at = 2; taken.has(own.normalize('NFKC')); at += 1) own = `${name}${chinese(at)}分部`;
  taken.add(own.normalize('NFKC'));
  return own;
}

function poolOf(group: string): readonly string[] {
  if (group === KNOWN_GROUPS[0]) return COUNTIES;
  if (group === KNOWN_GROUPS[2] || group === '国有企业') return COMPANIES;
  if (group === '园区' || /乡镇|街道/u.test(group)) return TOWNS;
  return [...BUREAUS, ...WITH_MARKS];
}

function madeUp(choices: Choices): string {
  const place = pick(choices, ['市', '市', '县', '区', '岳阳市', '岳阳', '省']);
  const root = pick(choices, [ROOTS[0] ?? '', ...ROOTS]);
  const second = rarely(choices, 4)
    ? `和${ROOTS[between(choices, 0, ROOTS.length - 1)] ?? ''}`
    : '';
  return place + root + second + pick(choices, [ENDINGS[0] ?? '', ...ENDINGS]);
}

function chinese(value: number): string {
  const digits = '〇一二三四五六七八九';
  return String(value).replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
}
