import { describe, expect, it } from 'vitest';
import { cameOut, firstVersions } from './compat.ts';
import { usedInComponent, usedInPage } from './used-in-markup.ts';
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

describe('markup', () => {
	it.each([
		['<details name="a"><summary>b</summary></details>', ['html.elements.details.name']],
		['<div popover="auto" inert>a</div>', ['html.global_attributes.popover', 'html.global_attributes.inert']],
		['<search><input enterkeyhint="go" type="text"/></search>', ['html.elements.search']],
		['<dialog open>a</dialog>', ['html.elements.dialog']],
		['<link rel="modulepreload" href="a.js">', ['html.elements.link.rel.modulepreload']],
		['<p hidden="until-found">a</p>', ['html.global_attributes.hidden.until-found']],
		['<p class="a" lang="da">search, dialog, inert</p>', []]
	])('%s uses what is newer than the engine: %j, in a page and in a component', (html, keys) => {
		expect([...usedInPage(html)]).toEqual(expect.arrayContaining(keys));
		expect([...usedInComponent(html)].sort()).toEqual([...usedInPage(html)].sort());
		if (keys.length === 0) expect(usedInPage(html).size).toBe(0);
	});

	it('is not what a program or a style holds', () => {
		expect([...usedInPage('<script>const a = "<dialog>"</script><style>/* <dialog> */</style>')]).toEqual([]);
	});

	it('of a component is also what stands in its conditions, beside its program', () => {
		const component = `<script lang="ts">let { a }: { a: boolean } = $props();</script>
			{#if a && 1 > 0}<dialog onclick={() => (a = 2 > 1)} inert={a}>b</dialog>{/if}`;
		expect([...usedInComponent(component)].sort()).toEqual([
			'html.elements.dialog',
			'html.global_attributes.inert'
		]);
	});
});
