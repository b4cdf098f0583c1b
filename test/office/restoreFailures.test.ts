import {
  endsConnection,
  isTooLarge,
  KINDS_OF_FAILURE,
  REQUEST_FAILURES,
} from '../support/failureCases';
import { MonthUnderTest } from '../support/monthUnderTest';
import { valueOf } from '../support/officeFixtures';
import { replay } from '../support/replayedRequest';
import { sampleWorkbook } from '../support/restorable';

/** A pane that was opened anew asks for the record, looks at the cells, writes and reads back. */
const REQUESTS = [1, 2, 3, 4];
const WRITE = 3;

/** Restoring asks the newer Excel for nothing else than the older one. */
const FAILURES = [
  ['1.9', REQUEST_FAILURES],
  ['1.15', KINDS_OF_FAILURE],
] as const;

describe.each(FAILURES)('restoring the sample month, through ExcelApi %s', (excelApi, failures) => {
  let month: MonthUnderTest;
  /** Whether the workbook is as after a run. */
  let isRun = false;

  beforeAll(async () => {
    month = await MonthUnderTest.open(excelApi, await sampleWorkbook('yueyang-2023-11-flat.xlsx'));
  });

  afterEach(() => {
    expect(month.host.faults).toEqual([]);
  });

  describe.each(REQUESTS)('at request %i', (request) => {
    it.each(failures)('%j: what is said is so, and a new pane ends it', async (failure) => {
      if (!month.writes) throw new Error('Nothing was written.');
      if (!isRun) await replay(month.host, month.writes.run);
      isRun = request < WRITE;
      const restored = await month.failing(request, failure, () => month.restore());
      if (restored.ok) {
        expect(request < WRITE && isTooLarge(failure)).toBe(true);
        expect(valueOf(restored).kind).toBe('restored');
        expect(month.isAsBefore).toBe(true);
        isRun = false;
      } else {
        const isCertain = request < WRITE;
        expect(restored.failure.effect).toBe(isCertain ? 'nothingWritten' : 'mayBeWritten');
        if (isCertain) expect(month.isChanged).toBe(false);
        if (request > WRITE) expect(month.isAsBefore).toBe(true);
        if (!isTooLarge(failure) && !endsConnection(failure)) expect(month.sent).toBe(request);
      }
      expect(await month.reopenAfter(failure)).toBe(true);
      if (request >= WRITE) expect(await month.takenBack()).toBeNull();
    });
  });
});
