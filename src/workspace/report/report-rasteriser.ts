import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import { fetchPatiently } from '#engine/patient-fetch.ts';
import { rasteriserWith, type Rasterise } from '#views/picture/rasteriser.ts';

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
	const answer = await fetchPatiently(address);
	if (!answer.ok) throw new Error(`missing file: ${address}`);
	return new Uint8Array(await answer.arrayBuffer());
}

/** Makes the PNGs of a Word file with the fonts that the command uses, so that both make the same bytes. */
export async function reportRasteriser(): Promise<Rasterise> {
	const [program, ...fonts] = await Promise.all([wasm, regular, semibold].map(bytesAt));
	return rasteriserWith(program!, fonts);
}
