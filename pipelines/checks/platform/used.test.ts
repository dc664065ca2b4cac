import { describe, expect, it } from 'vitest';
import { cameOut, firstVersions } from './compat.ts';
import { usedInScript } from './used-in-script.ts';
import { usedInStyle } from './used-in-style.ts';

it('knows by which versions a feature can be used, and when they came out', () => {
	expect(firstVersions('api.AbortSignal.any_static')).toEqual({
		chrome: '116',
		firefox: '124',
		safari: '17.4'
	});
	expect(firstVersions('api.EditContext')).toMatchObject({ firefox: null });
	expect(cameOut('safari', '17.4')).toBe('2024-03-05');
	expect(() => firstVersions('api.Nothing')).toThrow('unknown feature: api.Nothing');
});

describe('a script', () => {
	it.each([
		['Array.fromAsync(rows)', ['javascript.builtins.Array.fromAsync']],
		['const a = self.AbortSignal.any([b])', ['api.AbortSignal.any_static']],
		['navigator.storage.getDirectory()', ['api.StorageManager.getDirectory']],
		['new globalThis.DecompressionStream("gzip")', ['api.DecompressionStream']],
		['/(?<=a)b/.test(c)', ['javascript.regular_expressions.lookbehind_assertion']],
		['class A { static { this.b = 1; } }', ['javascript.classes.static.initialization_blocks']],
		['new Worker(url, { type: "module" })', ['api.Worker.Worker.ecmascript_modules']],
		['document.querySelector("a")', []],
		['function f(Temporal) { return Temporal.Now; }', []],
		['z.union([a])', []]
	])('%s uses what is newer than the engine: %j', (script, keys) => {
		expect([...usedInScript(script)]).toEqual(keys);
	});
});

describe('a style sheet', () => {
	it.each([
		['a:has(b) { color: red }', ['css.selectors.has']],
		['p { text-wrap: balance }', ['css.properties.text-wrap', 'css.properties.text-wrap.balance']],
		['p { color: color-mix(in srgb, red, blue) }', ['css.types.color.color-mix']],
		['@container (width > 1px) { a { color: red } }', ['css.at-rules.container']],
		['a { & b { color: red } }', ['css.selectors.nesting']],
		['a { margin: 0; color: red }', []]
	])('%s uses what is newer than the engine: %j', (sheet, keys) => {
		expect([...usedInStyle(sheet)]).toEqual(keys);
	});
});
