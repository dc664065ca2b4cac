import { initWasm, Resvg, type InitInput } from '@resvg/resvg-wasm';
import { png } from './encode-png.ts';

/** Turns an SVG into a PNG of so many pixels' width. */
export type Rasterise = (svg: string, width: number) => Uint8Array;

let begun: Promise<void> | undefined;

/** Makes PNGs with these fonts and no others, so that the bytes are the same on every machine. */
export async function rasteriserWith(wasm: InitInput, fontBuffers: Uint8Array[]): Promise<Rasterise> {
	await (begun ??= initWasm(wasm));
	return (svg, width) => {
		const drawn = new Resvg(svg, {
			font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
			fitTo: { mode: 'width', value: width }
		});
		const image = drawn.render();
		const out = png(image.pixels, image.width, image.height);
		image.free();
		drawn.free();
		return out;
	};
}
