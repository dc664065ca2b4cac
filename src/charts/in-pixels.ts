import type { PlotOptions } from '@observablehq/plot';

/** A drawing whose marks say themselves where they stand, in pixels from its upper left corner: no scales, axes or margins. */
export const inPixels = {
	marginLeft: 0,
	marginRight: 0,
	marginTop: 0,
	marginBottom: 0,
	x: { type: 'identity', axis: null },
	y: { type: 'identity', axis: null },
	color: { type: 'identity' }
} satisfies PlotOptions;
