import extended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** Letters of the second file, beside those of Western Europe. */
const rarer = /[\u0100-\u02af\u1e00-\u1eff]/;

async function face(address: string, range = ''): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`missing font: ${address}`);
	const bytes = new Uint8Array(await answer.arrayBuffer());
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	const data = `data:font/woff2;base64,${btoa(binary)}`;
	return `@font-face{font-family:Inter;font-weight:100 900;${range}src:url(${data}) format('woff2')}`;
}

/**
 * A picture with the page's own font in it, as pictures of a published edition have it: who opens it need not have the font. Where the
 * file cannot be had, as offline before the font was ever needed, the picture is set in a similar one.
 */
export async function carryingFont(svg: string): Promise<string> {
	try {
		const faces = [
			await face(latin),
			...(rarer.test(svg) ? [await face(extended, 'unicode-range:U+100-2AF,U+1E00-1EFF;')] : [])
		];
		return svg.replace('</desc>', `</desc>\n<style>${faces.join('')}</style>`);
	} catch {
		return svg;
	}
}
