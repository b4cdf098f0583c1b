import fc from 'fast-check';
import { fingerprint, FINGERPRINT_LENGTH } from '../../src/report/fingerprint';
import {
  EMPTY_RECORD,
  matchedToSheets,
  mergedUnits,
  ownValues,
  remembers,
  withSource,
  writtenSource,
  type WrittenRecord,
  type WrittenSource,
} from '../../src/report/writtenRecord';
import { parseRecord, recordText } from '../../src/report/writtenRecordText';
import { sheetOf, workbookOf } from './gridSnapshot';

const ROLES = ['rate.completion', 'index', 'grade'];
const SOURCE: WrittenSource = {
  sheetId: 's1',
  sheetName: '热线',
  channel: 'hotline',
  month: '2023-11',
  places: 'p1x',
  roles: ROLES,
  units: [
    { unit: '云溪区', values: [1, 98.2, 'A'] },
    { unit: '市档案馆', values: [null, null, '无工单'] },
  ],
};
const RECORD: WrittenRecord = {
  sources: [SOURCE],
  outputs: [
    {
      marker: 'HotlineGrading.flagged',
      output: 'flagged',
      month: '2023-11',
      columnCount: 10,
      fingerprints: 'abc',
    },
  ],
};

const NOTHING_ELSE: ReadonlySet<string> = new Set();
const NOVEMBER_OF = (sheetId: string) =>
  ({ sheetId, channel: 'hotline', month: '2023-11' }) as const;

const RUNS = { seed: 202311 };

const anyRecord: fc.Arbitrary<WrittenRecord> = fc.record({
  sources: fc.uniqueArray(
    fc.record({
      sheetId: fc.string(),
      sheetName: fc.string(),
      channel: fc.string(),
      month: fc.option(fc.constantFrom('2023-10', '2023-11'), { nil: null }),
      places: fc.option(fc.string(), { nil: null }),
      roles: fc.constant(ROLES),
      units: fc.array(
        fc.record({
          unit: fc.string(),
          values: fc.tuple(
            fc.option(fc.double({ noNaN: true, min: 0, max: 1e6 }), { nil: null }),
            fc.constant(null),
            fc.string(),
          ),
        }),
      ),
    }),
    { selector: (source) => `${source.sheetId}\n${source.channel}\n${source.month}` },
  ),
  outputs: fc.uniqueArray(
    fc.record({
      marker: fc.string(),
      output: fc.string(),
      month: fc.option(fc.string(), { nil: null }),
      columnCount: fc.integer({ min: 1, max: 20 }),
      fingerprints: fc.string(),
    }),
    { selector: (output) => output.marker },
  ),
});

describe('the record as text', () => {
  it('reads back as it was written, and as the same text', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const read = parseRecord(recordText(record));
        expect(new Set(read.sources)).toEqual(new Set(record.sources));
        expect(new Set(read.outputs)).toEqual(new Set(record.outputs));
        expect(recordText(read)).toBe(recordText(record));
      }),
      RUNS,
    );
  });

  it.each([
    undefined,
    '',
    'null',
    '[]',
    '{',
    '{"v":2,"sources":[],"outputs":[]}',
    '{"v":1}',
    '{"v":1,"sources":{},"outputs":7}',
    '{"v":1,"sources":[null,1,{"id":"s1"}],"outputs":[{"id":"flagged","columns":0,"cells":""}]}',
  ])('%s counts as no record', (text) => {
    expect(parseRecord(text)).toEqual(EMPTY_RECORD);
  });

  it('never throws on anything stored there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify({ v: 1, sources: v, outputs: v })),
        ),
        (text) => {
          expect(() => parseRecord(text)).not.toThrow();
        },
      ),
      RUNS,
    );
  });

  it('leaves out units that are damaged and keeps the others', () => {
    const text = recordText(RECORD)
      .replace('null,', '')
      .replace('"云溪区",1,98.2,"A"', '"云溪区",1,{},"A"');
    expect(parseRecord(text).sources[0]?.units).toEqual([]);
    expect(parseRecord(recordText(RECORD)).sources[0]?.units).toHaveLength(2);
  });

  it('takes one that knows neither months nor markers as of a month not known', () => {
    const old = {
      v: 1,
      sources: [
        { id: 's1', name: '热线', channel: 'hotline', roles: ['index'], units: [['甲', 1]] },
      ],
      outputs: [{ id: 'ranking.hotline', columns: 2, cells: 'abc' }],
    };
    const read = parseRecord(JSON.stringify(old));
    expect(read.sources[0]).toMatchObject({ month: null, places: null });
    expect(read.outputs[0]).toMatchObject({
      marker: 'HotlineGrading.ranking.hotline',
      output: 'ranking.hotline',
      month: null,
    });
    expect(writtenSource(read, NOVEMBER_OF('s1'), NOTHING_ELSE)).toBe(read.sources[0]);
  });
});

describe('a value in a result cell', () => {
  const isOurs = ownValues(RECORD);
  const of = { channel: 'hotline', unit: '云溪区', role: 'index' };

  it('is ours when the record has it for that unit and result', () => {
    expect(isOurs(of, { kind: 'number', value: 98.2 })).toBe(true);
    expect(isOurs({ ...of, role: 'grade' }, { kind: 'text', value: 'A' })).toBe(true);
  });

  it('is not ours for another unit, result, channel, value or type', () => {
    const value = { kind: 'number', value: 98.2 } as const;
    expect(isOurs({ ...of, unit: '岳阳县' }, value)).toBe(false);
    expect(isOurs({ ...of, role: 'rate.completion' }, value)).toBe(false);
    expect(isOurs({ ...of, channel: 'mailbox' }, value)).toBe(false);
    expect(isOurs(of, { kind: 'number', value: 98.3 })).toBe(false);
    expect(isOurs(of, { kind: 'text', value: '98.2' })).toBe(false);
    expect(isOurs({ ...of, unit: '市档案馆' }, { kind: 'blank' })).toBe(false);
  });
});

describe('the record of a sheet', () => {
  it('goes by id, and follows a new name', () => {
    const matched = matchedToSheets(RECORD, workbookOf([sheetOf('热线考评', [['x']], 's1')]));
    expect(writtenSource(matched, NOVEMBER_OF('s1'), NOTHING_ELSE)?.sheetName).toBe('热线考评');
  });

  it('goes by name when another program gave new ids', () => {
    const matched = matchedToSheets(RECORD, workbookOf([sheetOf('热线', [['x']], 'new')]));
    expect(writtenSource(matched, NOVEMBER_OF('new'), NOTHING_ELSE)?.units).toEqual(SOURCE.units);
  });

  it('is dropped when the sheet is gone', () => {
    const matched = matchedToSheets(RECORD, workbookOf([sheetOf('十月', [['x']], 's9')]));
    expect(matched.sources).toEqual([]);
  });

  it('does not take the place of one that goes by id', () => {
    const old = { ...SOURCE, sheetId: 'gone', units: [] };
    const both = { ...RECORD, sources: [old, SOURCE] };
    const matched = matchedToSheets(both, workbookOf([sheetOf('热线', [['x']], 's1')]));
    expect(matched.sources).toEqual([SOURCE]);
  });

  it('is of the month asked for, else of one that the sheet no longer holds', () => {
    const october = { ...SOURCE, month: '2023-10' };
    const of = { sheetId: 's1', channel: 'hotline', month: '2023-12' };
    const both = { ...RECORD, sources: [october, SOURCE] };
    expect(writtenSource(both, { ...of, month: '2023-11' }, NOTHING_ELSE)).toBe(SOURCE);
    expect(writtenSource(both, of, new Set(['2023-10']))).toBe(SOURCE);
    expect(writtenSource(both, of, new Set(['2023-10', '2023-11']))).toBeNull();
    const next = { ...SOURCE, month: '2023-12' };
    expect(withSource(both, next, SOURCE).sources).toEqual([october, next]);
  });

  it('keeps units that were not part of the run and replaces the others', () => {
    const written = [{ unit: '云溪区', values: [1, 97, 'A'] }];
    expect(mergedUnits(SOURCE, ROLES, written)).toEqual([written[0], SOURCE.units[1]]);
    expect(mergedUnits(SOURCE, ['index'], written)).toEqual(written);
    expect(withSource(RECORD, { ...SOURCE, units: written }, SOURCE).sources).toEqual([
      { ...SOURCE, units: written },
    ]);
  });

  it('remembers exactly what was written', () => {
    expect(remembers(SOURCE, ROLES, SOURCE.units)).toBe(true);
    expect(remembers(SOURCE, ROLES, SOURCE.units.slice(1))).toBe(true);
    expect(remembers(SOURCE, ROLES, [{ unit: '云溪区', values: [1, 98.2, 'B'] }])).toBe(false);
    expect(remembers(SOURCE, ['index'], [])).toBe(false);
  });
});

describe('the fingerprint of a cell', () => {
  it('is of one length and tells nearby values, types and blanks apart', () => {
    const contents = [
      { kind: 'blank' } as const,
      ...Array.from({ length: 500 }, (_, at) => ({ kind: 'number', value: at / 10 }) as const),
      ...Array.from(
        { length: 500 },
        (_, at) => ({ kind: 'text', value: String(at / 10) }) as const,
      ),
    ];
    const codes = contents.map(fingerprint);
    expect(codes.every((code) => code.length === FINGERPRINT_LENGTH)).toBe(true);
    expect(contents.length - new Set(codes).size).toBeLessThan(8);
    expect(fingerprint({ kind: 'text', value: '' })).toBe(fingerprint({ kind: 'blank' }));
  });
});
