import { screen, within } from '@testing-library/react';
import { fakeSession } from '../fakeSession';
import { goldenInspection, place } from '../goldenResult';
import { EXCLUSION, goldenWithRegisters } from '../goldenRegisters';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function graded(language = 'zh-CN') {
  const opened = await openPane({ language });
  await opened.compute();
  await opened.end({ kind: 'graded', result: goldenWithRegisters() });
  return opened;
}

describe('a result with a roster', () => {
  it('counts the units without orders, and says how many stand only on the roster', async () => {
    const { user } = await graded();
    await user.click(button('2 个单位无工单'));
    expect(screen.getByText('市档案馆、市林业局')).toBeTruthy();
    expect(screen.getByText('其中 2 个只列在单位名录中。')).toBeTruthy();
    expect(screen.getByText('64 个单位已评级')).toBeTruthy();
  });

  it('names the exempt units with the reason', async () => {
    const { user } = await graded('en-US');
    await user.click(button('1 unit exempt'));
    expect(screen.getByText('市国资委: 机构改革')).toBeTruthy();
    expect(screen.queryByText(/because of problems/u)).toBeNull();
  });
});

describe('a result with exclusions', () => {
  it('shows index, grade and rank before and after, and leads to what was excluded', async () => {
    const { session, user } = await graded();
    await user.click(button('热线2 个单位有剔除的工单'));
    const table = await screen.findByRole('table', { name: '热线2 个单位有剔除的工单' });
    const [, county, worst] = within(table).getAllByRole('row');
    if (!county || !worst) throw new Error('two units expected');
    const cells = within(county).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['96.9A第 4 名', '97.2A第 3 名']);
    expect(within(worst).getByRole('rowheader').textContent).toBe(
      '市应急管理局剔除 3 件（重复工单、不属职责）',
    );
    await user.click(within(worst).getByRole('button'));
    expect(session.places.at(-1)?.place).toEqual(EXCLUSION.place);
  });

  it('says in the unit’s detail what was excluded and how it stood before', async () => {
    const { user } = await graded();
    await user.click(button('市应急管理局（热线）：等级的由来'));
    expect(screen.getByText('剔除 3 件（重复工单、不属职责）；剔除前：55.4、E。')).toBeTruthy();
  });
});

describe('a name that may be one of the roster', () => {
  it('is asked about with the roster’s name first, which it is then known by', async () => {
    const session = fakeSession(
      goldenInspection({
        registers: { roster: place('单位名录', 0, 0) },
        nameQuestions: [
          {
            first: { unit: '市公安交警支队', channel: 'hotline', place: place('热线考评', 9, 1) },
            second: {
              unit: '市公安局交警支队',
              channel: 'hotline',
              place: place('单位名录', 9, 0),
            },
          },
        ],
      }),
    );
    const { user } = await openPane({ session });
    expect(screen.getByRole('region', { name: '名称相近的单位' }).textContent).toContain(
      '市公安局交警支队（单位名录）和市公安交警支队（热线）是同一单位吗？',
    );
    await user.click(button('市公安局交警支队：选中 单位名录!A10'));
    expect(session.places[0]?.place.sheetName).toBe('单位名录');
    await user.click(button(/^是同一单位：/u));
    expect(session.answers).toEqual([
      {
        kind: 'name',
        answer: { first: '市公安局交警支队', second: '市公安交警支队', same: true },
      },
    ]);
  });
});
