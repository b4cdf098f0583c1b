import fc from 'fast-check';
import { decimal, quotient, toNumber } from '../../src/domain/rational';
import { roundHalfUp } from '../../src/domain/rounding';

describe('rounding half up on the exact value', () => {
  it.each([
    ['97.25 to one decimal', decimal(97.25), 1, 97.3],
    ['848/868 as a percentage', quotient(84800, 868), 2, 97.7],
    ['1.005, which no double holds', decimal(1.005), 2, 1.01],
    ['2.675, which a double holds too low', decimal(2.675), 2, 2.68],
    ['a tie of a quotient', quotient(1, 8), 2, 0.13],
    ['just under a tie', quotient(124999, 1000000), 2, 0.12],
    ['no decimals', decimal(89.5), 0, 90],
    ['a negative tie goes up', decimal(-0.25), 1, -0.2],
    ['a negative number past the tie', decimal(-0.26), 1, -0.3],
    ['a whole number', decimal(100), 2, 100],
  ])('%s', (_name, value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it('agrees with integer arithmetic on every quotient', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 4 }),
        (n, d, decimals) => {
          const scaled = Math.round(roundHalfUp(quotient(n, d), decimals) * 10 ** decimals);
          // scaled is right exactly when scaled − ½ ≤ n·10^k/d < scaled + ½
          const value = 2n * BigInt(n) * 10n ** BigInt(decimals);
          const lower = (2n * BigInt(scaled) - 1n) * BigInt(d);
          const upper = (2n * BigInt(scaled) + 1n) * BigInt(d);
          return lower <= value && value < upper;
        },
      ),
    );
  });
});

describe('decimals of doubles', () => {
  it('takes the number a person sees, without the noise of its binary form', () => {
    expect(decimal(0.1 + 0.2)).toEqual(decimal(0.3));
    expect(toNumber(decimal(0.0713))).toBe(0.0713);
  });

  it('keeps very large and very small numbers', () => {
    expect(toNumber(decimal(1.5e21))).toBe(1.5e21);
    expect(toNumber(decimal(2.5e-7))).toBe(2.5e-7);
    expect(toNumber(decimal(-12.75))).toBe(-12.75);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %s', (value) => {
    expect(() => decimal(value)).toThrow(RangeError);
  });

  it('refuses to divide by zero', () => {
    expect(() => quotient(1, 0)).toThrow(RangeError);
  });
});
