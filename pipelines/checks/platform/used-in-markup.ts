import { parse, type AST } from 'svelte/compiler';
import { keysBelow } from './compat.ts';
import { onlyNewer } from './keys.ts';

const known = new Set(keysBelow('html'));

/** What an element or an attribute of it can be called in the data: `type="date"` is `type_date`, and a value may be written with underscores. */
function keysOf(element: string, attribute: string, value: string | null): string[] {
	const bases = [`html.elements.${element}.${attribute}`, `html.global_attributes.${attribute}`];
	const called = value === null ? [] : [value, value.replaceAll('-', '_')];
	const values = called.flatMap((one) => [
		`html.elements.${element}.${attribute}_${one}`,
		...bases.map((base) => `${base}.${one}`)
	]);
	// An element's own attribute of a name is another than that which every element has.
	const own = bases.find((key) => known.has(key));
	return [...(own ? [own] : []), ...values.filter((key) => known.has(key))];
}

const newerOf = (keys: Iterable<string>): Set<string> => new Set(onlyNewer(new Set(keys)));

const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s=<>"/]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([^\s=<>"/]+)(?:="([^"]*)")?/g;

/** The elements and attributes of a page as it was built that some engine has later than the floor, as keys of the compatibility data. */
export function usedInPage(html: string): Set<string> {
	const keys = new Set<string>();
	// What a program or a style says is no markup.
	const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
	for (const [, element, attributes] of markup.matchAll(tag)) {
		if (known.has(`html.elements.${element}`)) keys.add(`html.elements.${element}`);
		for (const [, name, value] of attributes!.matchAll(attribute))
			for (const key of keysOf(element!, name!, value ?? null)) keys.add(key);
	}
	return newerOf(keys);
}

/** The same of a component: most of what the workspace shows is in no page that was built. */
export function usedInComponent(svelte: string): Set<string> {
	const keys = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== 'object' || node === null) return;
		if (Array.isArray(node)) {
			node.forEach(visit);
			return;
		}
		const { type } = node as { type?: string };
		if (type === 'RegularElement') {
			const { name, attributes } = node as AST.RegularElement;
			if (known.has(`html.elements.${name}`)) keys.add(`html.elements.${name}`);
			for (const one of attributes)
				if (one.type === 'Attribute') for (const key of keysOf(name, one.name, textOf(one))) keys.add(key);
		}
		Object.values(node).forEach(visit);
	};
	visit(parse(svelte, { modern: true }).fragment);
	return newerOf(keys);
}

/** The value of an attribute, where it is always the same. */
function textOf({ value }: AST.Attribute): string | null {
	const [only, more] = Array.isArray(value) ? value : [];
	return only?.type === 'Text' && !more ? only.data : null;
}
