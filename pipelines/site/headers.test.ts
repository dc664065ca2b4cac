import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

it('reads paths and the headers below them', () => {
	const rules = parseHeaders('# note\n/*\n  A: 1\n\n/_app/*\n  A: 2\n  B: x: y\n');
	expect([...headersFor(rules, '/index.html')]).toEqual([['A', '1']]);
	expect([...headersFor(rules, '/_app/a.js')]).toEqual([
		['A', '2'],
		['B', 'x: y']
	]);
});

it('takes the dots of a path as they are', () => {
	expect(headersFor(parseHeaders('/a.js\n  A: 1'), '/abjs').size).toBe(0);
});

it.each(['A: 1', '  A: 1', '/*\n  no colon'])('refuses %j and names the line', (text) => {
	expect(() => parseHeaders(text)).toThrow(/invalid header rule: line \d/);
});

it('keeps the engine of the workspace from any other address', () => {
	const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
	expect(headersFor(rules, '/_app/immutable/workers/engine.js').get('Content-Security-Policy')).toContain(
		"connect-src 'self'"
	);
});
