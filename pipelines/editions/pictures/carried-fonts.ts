import subsetFont from 'subset-font';
import { interFonts } from './inter-fonts.ts';

/** What is written in pictures, each letter once. */
const lettersIn = (svgs: readonly string[]): string => {
	const texts = svgs.join('').matchAll(/>([^<]+)</g);
	const written = [...texts].map(([, text]) => text!.replaceAll('&#160;', '\u00a0')).join('');
	return [...new Set(`${written}&<>"`)].sort().join('');
};

/**
 * Inter as a style that a picture carries, with the letters of these pictures alone: who opens one need not have the font. The same bytes
 * on every machine.
 */
export async function fontsFor(svgs: readonly string[]): Promise<string> {
	const letters = lettersIn(svgs);
	const faces = [];
	// Ligatures and other forms of letters are left out: nothing in a chart is set with them.
	for (const { weight, bytes } of await interFonts()) {
		const font = await subsetFont(bytes, letters, { targetFormat: 'woff2', noLayoutClosure: true });
		faces.push(
			`@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`
		);
	}
	return `<style>${faces.join('')}</style>`;
}

/** A picture with the fonts that it is written in; `style` is of `fontsFor`. */
export const carrying = (svg: string, style: string): string => svg.replace('</desc>', `</desc>\n${style}`);
