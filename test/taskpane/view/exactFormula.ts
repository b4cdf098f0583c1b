import {
  add,
  decimal,
  multiply,
  subtract,
  whole,
  type Rational,
} from '../../../src/domain/rational';

/** Works a formula out as a person with pencil and paper does: `20 × (1 − 1/8) + 7.13%`, exactly. */
export function worked(formula: string): Rational {
  const tokens = formula.replaceAll(',', '').match(/\d+(?:\.\d+)?|[+−×/()%]/g) ?? [];
  if (tokens.join('') !== formula.replaceAll(',', '').replaceAll(' ', '')) {
    throw new Error(`Not a formula: ${formula}`);
  }
  let at = 0;
  const taken = (token: string) => tokens[at] === token && at++ >= 0;

  function sum(): Rational {
    let total = taken('−') ? subtract(whole(0), product()) : product();
    for (;;) {
      if (taken('+')) total = add(total, product());
      else if (taken('−')) total = subtract(total, product());
      else return total;
    }
  }

  function product(): Rational {
    let total = figure();
    for (;;) {
      if (taken('×')) total = multiply(total, figure());
      else if (taken('/')) total = divided(total, figure());
      else return total;
    }
  }

  function figure(): Rational {
    let value: Rational;
    if (taken('(')) {
      value = sum();
      if (!taken(')')) throw new Error(`A bracket stays open in ${formula}`);
    } else value = decimal(Number(tokens[at++]));
    return taken('%') ? divided(value, whole(100)) : value;
  }

  const result = sum();
  if (at !== tokens.length)
    throw new Error(`Left over in ${formula}: ${tokens.slice(at).join(' ')}`);
  return result;
}

function divided(a: Rational, b: Rational): Rational {
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}
