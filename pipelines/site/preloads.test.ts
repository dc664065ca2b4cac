import { expect, it } from 'vitest';
import { filesOf, withPreloads } from './preloads.ts';

it('finds the files of modules with what they import, each once', () => {
	const bundled = {
		'a.ts': { file: 'a.js', imports: ['_c.js'] },
		'b.ts': { file: 'b.js', imports: ['_c.js', 'a.ts'] },
		'_c.js': { file: 'c.js' }
	};
	expect(filesOf(bundled, ['a.ts', 'b.ts'])).toEqual(['a.js', 'c.js', 'b.js']);
	expect(() => filesOf(bundled, ['gone.ts'])).toThrow('missing module to load in advance: gone.ts');
});

it('asks for each file once, and for fonts last', () => {
	const font = '<link href="f.woff2" rel="preload" as="font" crossorigin>';
	const known = '<link href="a.js" rel="modulepreload">';
	expect(withPreloads(`<head>${font}${known}</head><body></body>`, ['a.js', 'b.js'])).toBe(
		`<head>${known}<link href="b.js" rel="modulepreload">${font}</head><body></body>`
	);
});
