const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of a text in characters of the standard font; Chinese characters and full-width signs count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  }
  return width;
}
