import { expect, it } from 'vitest';
import { framedByOthers, type Framed } from './framed.ts';

/** A window inside of others, the innermost origin first; null where the browser refuses to tell it. */
function windowIn(...origins: (string | null)[]): Framed {
	const [origin, ...above] = origins;
	const location = {
		get origin() {
			if (origin === null) throw new DOMException('Blocked a frame', 'SecurityError');
			return origin!;
		}
	};
	const own = { location } as { location: Framed['location']; parent: Framed };
	own.parent = above.length ? windowIn(...above) : own;
	return own;
}

it.each([
	[['https://a'], false],
	[['https://a', 'https://a'], false],
	[['https://a', null], true],
	[['https://a', 'null'], true],
	[['https://a', 'https://a', null], true],
	[['https://a', null, 'https://a'], true]
])('tells of %j whether others hold the page: %s', (origins, framed) => {
	expect(framedByOthers(windowIn(...origins))).toBe(framed);
});
