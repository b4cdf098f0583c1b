/** One draft with one of its numbers changed. */
export interface Mutant {
  readonly paragraphs: readonly string[];
  readonly paragraph: number;
  /** The number as it was and as it is, with the words around it. */
  readonly change: string;
}

/** Dates, the hotline's own number, numbering of lines: nothing that is counted. */
const NO_FIGURE = /\d{4}年|\d+月|12345|附件\d/gu;

/** Every figure of a draft, one off in its last place up and down, and with neighbouring digits swapped. */
export function mutants(paragraphs: readonly string[]): Mutant[] {
  return paragraphs.flatMap((text, paragraph) => {
    const labels = [...text.matchAll(NO_FIGURE)].map(({ index, 0: all }) => [
      index,
      index + all.length,
    ]);
    return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].flatMap(({ index, 0: figure }) => {
      if (labels.some(([from = 0, to = 0]) => from <= index && index < to)) return [];
      return changesOf(figure).map((changed): Mutant => {
        const made = text.slice(0, index) + changed + text.slice(index + figure.length);
        const around = text.slice(Math.max(0, index - 12), index + figure.length + 6);
        return {
          paragraphs: paragraphs.map((each, at) => (at === paragraph ? made : each)),
          paragraph,
          change: `${figure} → ${changed} in …${around}…`,
        };
      });
    });
  });
}

function changesOf(figure: string): string[] {
  const decimals = (figure.split('.')[1] ?? '').length;
  const value = Number(figure.replaceAll(',', ''));
  const step = 10 ** -decimals;
  const shown = (changed: number) => {
    const [whole = '', rest] = changed.toFixed(decimals).split('.');
    const grouped = figure.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
    return rest === undefined ? grouped : `${grouped}.${rest}`;
  };
  const stepped = [value + step, value - step].filter((each) => each >= 0).map(shown);
  const digits = [...figure.matchAll(/\d/gu)].map(({ index }) => index);
  const swapped = digits.slice(1).flatMap((second, at) => {
    const first = digits[at] ?? 0;
    const characters = Array.from(figure);
    [characters[first], characters[second]] = [characters[second] ?? '', characters[first] ?? ''];
    const made = characters.join('');
    return made === figure || /^0[\d,]/u.test(made) ? [] : [made];
  });
  return [...new Set([...stepped, ...swapped])];
}
