/** Sizes in a workbook are points, in the page CSS pixels. */
export const PIXELS_PER_POINT = 96 / 72;
