import { endsConnection, isTooLarge, REQUEST_FAILURES } from '../support/failureCases';
import { MonthUnderTest } from '../support/monthUnderTest';
import { sampleWorkbook } from '../support/restorable';

/** A run reads in three requests; then one looks again, one writes, one reads back. */
const READING = [1, 2, 3];
const APPLYING = [1, 2, 3];
const WRITE = 2;

describe.each(['1.9', '1.15'])('a run on the sample month, through ExcelApi %s', (excelApi) => {
  let month: MonthUnderTest;

  beforeAll(async () => {
    month = await MonthUnderTest.open(excelApi, await sampleWorkbook('yueyang-2023-11.xlsx'));
  });

  afterEach(() => {
    expect(month.host.faults).toEqual([]);
  });

  describe.each(READING)('at request %i of reading', (request) => {
    it.each(REQUEST_FAILURES)('%j: nothing is changed, and that is said', async (failure) => {
      const read = await month.failing(request, failure, () => month.port().read());
      if (isTooLarge(failure)) expect(month.sent).toBe(read.ok ? request + 3 : 2 * request);
      else expect(read).toMatchObject({ ok: false, failure: { effect: 'nothingWritten' } });
      expect(month.isChanged).toBe(false);
      expect(await month.reopenAfter(failure)).toBe(true);
    });
  });

  describe.each(APPLYING)('at request %i of writing', (request) => {
    it.each(REQUEST_FAILURES)(
      '%j: the workbook is as before, or as is said and a new pane takes it back',
      async (failure) => {
        const applied = await month.failing(request, failure, () => month.apply());
        if (applied.ok) {
          expect(request < WRITE && isTooLarge(failure)).toBe(true);
          expect(month.isAsAfter).toBe(true);
        } else {
          const isCertain = request < WRITE;
          expect(applied.failure.effect).toBe(isCertain ? 'nothingWritten' : 'mayBeWritten');
          if (isCertain) expect(month.isChanged).toBe(false);
          if (request > WRITE) expect(month.isAsAfter).toBe(true);
          if (!isTooLarge(failure) && !endsConnection(failure)) expect(month.sent).toBe(request);
        }
        expect(await month.reopenAfter(failure)).toBe(true);
        if (month.isChanged) expect(await month.takenBack()).toBeNull();
      },
    );
  });
});
