/** Lengths of a Word file are twips, twentieths of a point; font sizes are half-points. */
const TWIPS_PER_POINT = 20;
const MILLIMETRES_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

export function twipsOfPoints(points: number): number {
  return Math.round(points * TWIPS_PER_POINT);
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_PER_INCH) * POINTS_PER_INCH * TWIPS_PER_POINT);
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
