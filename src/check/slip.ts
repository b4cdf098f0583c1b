/** True when one digit changed, or two neighbours swapped, makes one of the numbers the other. */
export function isSlip(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (a === b || one.length !== other.length) return false;
  const differing = Array.from(one, (_, at) => at).filter((at) => one[at] !== other[at]);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}
