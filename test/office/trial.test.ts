import fc from 'fast-check';
import { createGradingSession, type GradingSession } from '../../src/application/gradingSession';
import type { TrialBasis } from '../../src/application/trial';
import { withCut, withWeight } from '../../src/domain/ruleChanges';
import type { RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { readRuleSet } from '../../src/rules/readRuleSet';
import { findRulesSheets } from '../../src/rules/rulesSheets';
import { cellAt } from '../../src/tables/snapshot';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import {
  endsConnection,
  isTooLarge,
  KINDS_OF_FAILURE,
  REQUEST_FAILURES,
} from '../support/failureCases';
import { MonthUnderTest } from '../support/monthUnderTest';
import {
  contentsOf,
  officeWorkbook,
  sheetNamed,
  type,
  valueOf,
  withFacts,
  workbookOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { restorableOf } from '../support/restorable';
import { ruleValues } from '../support/ruleSheet';

const CHOICE = { period: null, excludedTables: [] };
const TABLE = [
  ['类别', '部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'],
  ['行政事业单位', '市住建局', 306, 305, 304, 23, 308, 47],
  ['行政事业单位', '市公安局', 329, 329, 328, 13, 314, 48],
];

function month(rules: RuleSet | null): WorkbookModel {
  const model = workbookOf({
    '2023年11月热线': TABLE,
    ...(rules && { 本局规则: [] }),
  });
  if (rules) {
    ruleValues(rules).forEach((row, at) => {
      if (row.length > 0) type(sheetNamed(model, '本局规则'), at, 0, [row]);
    });
  }
  return model;
}

function tried(rules: RuleSet): RuleSet {
  return withWeight(withCut(rules, 'hotline', null, 'A', 96), 'hotline', 'onTime', 50);
}

function sessionOf(): GradingSession {
  return createGradingSession({
    ...{ workbook: officeWorkbook(), clock: { now: () => '2023-12-22 09:30' } },
    ...{ rules: YUEYANG_2023, version: '0.5.0' },
  });
}

/** The cell that holds the lower end of the hotline's A. */
function cutPlace(model: WorkbookModel) {
  const { cells } = sheetNamed(model, '本局规则');
  const rows = [...Array(120).keys()];
  const title = rows.find((row) => cells.value(row, 0) === '【等级】') ?? -2;
  const column = [...Array(8).keys()].find((at) => cells.value(title + 1, at) === '起点') ?? -1;
  return { row: title + 2, column };
}

describe.each(['1.9', '1.15'])('tried rules put in force, through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  async function rulesInWorkbook() {
    const snapshot = valueOf(await officeWorkbook().read());
    const [sheet, ...others] = findRulesSheets(snapshot);
    if (!sheet || others.length > 0) throw new Error('one rules sheet expected');
    return { reading: readRuleSet(sheet), sheet, snapshot };
  }

  /** Tries rules on a workbook, lets something happen to it, and applies them. */
  async function applied(
    model: WorkbookModel,
    happen: (basis: TrialBasis) => void = () => undefined,
  ) {
    office.open(model);
    const session = sessionOf();
    const basis = valueOf(await session.trialBasis(CHOICE));
    happen(basis);
    const before = contentsOf(model);
    const outcome = await session.applyTrial(tried(basis.rules), basis);
    return { session, basis, before, outcome };
  }

  it('fill a rules sheet where there is none; restoring takes the sheet away', async () => {
    const model = month(null);
    const { session, before, outcome } = await applied(model);
    expect(outcome).toEqual({ kind: 'inserted', sheetName: '考评规则' });
    expect((await rulesInWorkbook()).reading).toEqual({
      kind: 'rules',
      rules: tried(YUEYANG_2023),
    });
    valueOf(await session.restore({ overChanged: false }));
    expect(contentsOf(model)).toEqual(before);
  });

  it('change the cells of the person’s sheet and nothing of its look; restoring gives it back', async () => {
    const model = month(YUEYANG_2023);
    const { cells } = sheetNamed(model, '本局规则');
    const place = { ...cutPlace(model), rowCount: 1, columnCount: 1 };
    cells.setFormats(place, { numberFormat: '0.0"分"' });
    const was = restorableOf(model);
    const { session, outcome } = await applied(model);
    expect(outcome).toMatchObject({ kind: 'changed', cells: 6, place: { sheetName: '本局规则' } });
    expect((await rulesInWorkbook()).reading).toEqual({
      kind: 'rules',
      rules: tried(YUEYANG_2023),
    });
    const is = restorableOf(model);
    expect(is.names).toEqual(was.names);
    const rows = (all: typeof is) =>
      all.sheets.find(({ name }) => name === '本局规则')?.cells ?? [];
    const changed = rows(is).filter((line) => !rows(was).includes(line));
    // Cut and mark of A; four weights.
    expect(
      changed.map((line) => (JSON.parse(line.slice(0, line.indexOf(']') + 1)) as unknown[])[2]),
    ).toEqual([21.4, 50, 14.3, 14.3, 96, '否']);
    expect(cells.format(place.row, place.column).numberFormat).toBe('0.0"分"');
    expect(is.sheets.filter(({ name }) => name !== '本局规则')).toEqual(
      was.sheets.filter(({ name }) => name !== '本局规则'),
    );
    valueOf(await session.restore({ overChanged: false }));
    expect(restorableOf(model)).toEqual(was);
  });

  it('are what the sheet then says, whatever was moved, and restoring gives the sheet back', async () => {
    const model = month(YUEYANG_2023);
    office.open(model);
    const was = restorableOf(model);
    const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    const channel = fc.constantFrom('hotline', 'mailbox');
    const cut = fc.tuple(channel, fc.constantFrom('A', 'B', 'C', 'D'), figure);
    const weight = fc.tuple(channel, fc.constantFrom('completion', 'onTime'), figure);
    await fc.assert(
      fc.asyncProperty(cut, weight, async (movedCut, movedWeight) => {
        const [ofCut, grade, from] = movedCut;
        const [ofWeight, rate, points] = movedWeight;
        const session = sessionOf();
        const basis = valueOf(await session.trialBasis(CHOICE));
        const rules = withWeight(
          withCut(basis.rules, ofCut, null, grade, from),
          ofWeight,
          rate,
          points,
        );
        const { kind } = await session.applyTrial(rules, basis);
        expect((await rulesInWorkbook()).reading).toEqual({ kind: 'rules', rules });
        if (kind === 'unchanged') return;
        expect(kind).toBe('changed');
        expect(valueOf(await session.restore({ overChanged: false })).kind).toBe('restored');
        expect(restorableOf(model)).toEqual(was);
      }),
      { numRuns: 12 },
    );
  });

  it('hold in the saved file', async () => {
    const model = month(YUEYANG_2023);
    await applied(model);
    const saved = await openWorkbook(await saveWorkbook(model), 'a.xlsx');
    if (!saved.ok) throw new Error(saved.failure);
    office.open(saved.workbook);
    expect((await rulesInWorkbook()).reading).toEqual({
      kind: 'rules',
      rules: tried(YUEYANG_2023),
    });
  });

  it('keep a cell formatted as text as text', async () => {
    const model = month(YUEYANG_2023);
    const { cells } = sheetNamed(model, '本局规则');
    const place = cutPlace(model);
    cells.setFormats({ ...place, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
    type(sheetNamed(model, '本局规则'), place.row, place.column, [['90']]);
    const { outcome } = await applied(model);
    expect(outcome.kind).toBe('changed');
    const { reading, sheet } = await rulesInWorkbook();
    expect(reading).toEqual({ kind: 'rules', rules: tried(YUEYANG_2023) });
    expect(cellAt(sheet, place.row, place.column)).toMatchObject({
      ...{ content: { kind: 'text', value: '96' }, numberFormat: '@' },
    });
  });

  it('are graded by, and what the month was graded by is then told', async () => {
    const model = month(YUEYANG_2023);
    const { session } = await applied(model);
    const graded = await session.grade({ ...CHOICE, agreed: 'all' }, () => undefined);
    expect(graded.kind).toBe('graded');
    const saved = await openWorkbook(await saveWorkbook(model), 'a.xlsx');
    if (!saved.ok) throw new Error(saved.failure);
    office.open(saved.workbook);
    const { row, column } = cutPlace(saved.workbook);
    type(sheetNamed(saved.workbook, '本局规则'), row, column, [[93]]);
    const { rules, baseline } = valueOf(await sessionOf().trialBasis(CHOICE));
    expect(rules.channels[0]?.grades[0]?.from).toBe(93);
    expect(baseline).toMatchObject({ kind: 'graded', rules: tried(YUEYANG_2023) });
  });

  it.each<[string, (model: WorkbookModel) => WorkbookModel, string]>([
    [
      'the sheet is protected',
      (model) => {
        sheetNamed(model, '本局规则').protect();
        return model;
      },
      'sheetProtected',
    ],
    [
      'the sheet is filtered',
      (model) => withFacts(model, { filteredSheet: '本局规则' }),
      'sheetFiltered',
    ],
    [
      'the cut is a formula',
      (model) => {
        const { row, column } = cutPlace(model);
        type(sheetNamed(model, '本局规则'), row, column, [['=85+5']]);
        sheetNamed(model, '本局规则').cells.setFormulaResult(row, column, 90);
        return model;
      },
      'ruleCellHoldsFormula',
    ],
  ])('are not written where %s', async (_, prepare, code) => {
    const model = prepare(month(YUEYANG_2023));
    const { before, outcome } = await applied(model);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code }] });
    expect(contentsOf(model)).toEqual(before);
  });

  it('are not written where the workbook’s sheets are protected and one would be added', async () => {
    const model = withFacts(month(null), { isStructureProtected: true });
    const { before, outcome } = await applied(model);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'workbookProtected' }] });
    expect(contentsOf(model)).toEqual(before);
  });

  it('are not written where somebody typed over a rule since they were tried: its cell is named', async () => {
    const model = month(YUEYANG_2023);
    const { row, column } = cutPlace(model);
    const { before, outcome } = await applied(model, () => {
      type(sheetNamed(model, '本局规则'), row, column, [[91]]);
    });
    expect(outcome).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'rulesChangedSince', where: { sheetName: '本局规则', row, column } }],
    });
    expect(contentsOf(model)).toEqual(before);
  });

  it('are not written where somebody types in the moment of writing', async () => {
    const model = month(YUEYANG_2023);
    const { row, column } = cutPlace(model);
    office.open(model);
    const workbook = officeWorkbook();
    const session = createGradingSession({
      workbook: {
        ...workbook,
        apply: (plan, basis) => {
          type(sheetNamed(model, '本局规则'), row + 1, column, [[86]]);
          return workbook.apply(plan, basis);
        },
      },
      clock: { now: () => '2023-12-22 09:30' },
      ...{ rules: YUEYANG_2023, version: '0.5.0' },
    });
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(await session.applyTrial(tried(basis.rules), basis)).toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'workbookChanged', where: { sheetName: '本局规则', row: row + 1, column } },
      ],
    });
    expect(sheetNamed(model, '本局规则').cells.value(row, column)).toBe(90);
  });

  it('are not written while a cell is being edited, and that is said', async () => {
    const model = month(YUEYANG_2023);
    const { before, outcome } = await applied(model, () => {
      office.host.isEditingCell = true;
    });
    expect(outcome).toMatchObject({
      ...{ kind: 'failed', failure: { code: 'cellEditMode', effect: 'nothingWritten' } },
    });
    expect(contentsOf(model)).toEqual(before);
  });
});

/** Applying looks again, writes, and reads back. */
const APPLYING = [1, 2, 3];
const WRITE = 2;

describe.each([
  ['a new rules sheet', null, KINDS_OF_FAILURE],
  ['cells of a person’s rules sheet', YUEYANG_2023, REQUEST_FAILURES],
])('a trial that writes %s', (_, rules, failures) => {
  let under: MonthUnderTest;

  beforeAll(async () => {
    under = await MonthUnderTest.open('1.15', month(rules), async (session) => {
      const basis = valueOf(await session.trialBasis(CHOICE));
      const { kind } = await session.applyTrial(tried(basis.rules), basis);
      if (kind !== 'inserted' && kind !== 'changed') throw new Error(`Not applied: ${kind}`);
    });
  });

  afterEach(() => {
    expect(under.host.faults).toEqual([]);
  });

  describe.each(APPLYING)('and fails at request %i', (request) => {
    it.each(failures)('%j: is as before, or said and taken back', async (failure) => {
      const applied = await under.failing(request, failure, () => under.apply());
      if (applied.ok) {
        expect(request < WRITE && isTooLarge(failure)).toBe(true);
        expect(under.isAsAfter).toBe(true);
      } else {
        const isCertain = request < WRITE;
        expect(applied.failure.effect).toBe(isCertain ? 'nothingWritten' : 'mayBeWritten');
        if (isCertain) expect(under.isChanged).toBe(false);
        if (request > WRITE) expect(under.isAsAfter).toBe(true);
        if (!isTooLarge(failure) && !endsConnection(failure)) expect(under.sent).toBe(request);
      }
      expect(await under.reopenAfter(failure)).toBe(true);
      if (under.isChanged) expect(await under.takenBack()).toBeNull();
    });
  });
});
