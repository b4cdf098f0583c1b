import { OPTIONAL_DATE } from '../../src/registers/dateCodec';
import type { CellContent } from '../../src/tables/snapshot';

const text = (value: string): CellContent => ({ kind: 'text', value });
const number = (value: number): CellContent => ({ kind: 'number', value });

describe('a day in a register', () => {
  it.each([
    [text('2023-11-08'), '2023-11-08'],
    [text('2023/11/8'), '2023-11-08'],
    [text('2023.11.8'), '2023-11-08'],
    [text('２０２３年１１月８日'), '2023-11-08'],
    [text('20231108'), '2023-11-08'],
    [text('2024-02-29'), '2024-02-29'],
    [number(20231108), '2023-11-08'],
    [number(45238), '2023-11-08'],
    [number(45238.75), '2023-11-08'],
    [number(36526), '2000-01-01'],
    [text(' '), null],
    [{ kind: 'blank' } as const, null],
  ])('%j is %p', (content, day) => {
    expect(OPTIONAL_DATE.read(content)).toEqual({ ok: true, value: day });
  });

  it.each([
    text('11月8日'),
    text('2023-11'),
    text('2023-02-29'),
    text('2023-13-01'),
    text('2023-11-00'),
    text('上旬'),
    number(8),
    number(460658),
    { kind: 'boolean', value: true } as const,
    { kind: 'error', value: '#N/A' } as const,
  ])('%j is none', (content) => {
    expect(OPTIONAL_DATE.read(content)).toMatchObject({
      ok: false,
      fault: { code: 'registerDateExpected' },
    });
  });
});
