/** Draws an SVG as a PNG of so many pixels' width. */
export type Raster = (svg: string, width: number) => Uint8Array;

/** The width of a picture for printing, in pixels. */
export const printed = 1440;
