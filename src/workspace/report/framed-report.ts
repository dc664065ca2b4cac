import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import extended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';

/**
 * A report for a frame of this page: with the typeface of its charts, whose words were given room for it, and under the policy of this page
 * in place of its own, which knows no files beside it.
 */
export function framed(html: string): string {
	const face = (file: string, range: string) =>
		`@font-face { font-family: Inter; font-weight: 100 900; unicode-range: ${range}; src: url("${new URL(file, document.baseURI).href}"); }`;
	const faces = [
		face(
			latin,
			'U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212'
		),
		face(extended, 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF')
	];
	return html
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
		.replace('</head>', () => `<style>${faces.join('\n')}</style></head>`);
}
