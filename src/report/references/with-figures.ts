import { apart, hasRightToLeft } from '#language/isolated.ts';
import type { Inline, LiveFigure } from '../document/inline.ts';
import type { Fault } from '../fault.ts';
import { parseReference } from './reference.ts';
import type { Resolved } from './resolve.ts';

type Style = { strong?: boolean; emphasis?: boolean; struck?: boolean };

/** A text with every `{{...}}` in it replaced by its number; what cannot be replaced goes to `faults`, with its line. */
export function withFigures(
	text: string,
	{
		line,
		style,
		faults,
		find
	}: {
		/** The line that the text begins on. */
		line: number;
		style: Style;
		faults: Fault[];
		find: (reference: NonNullable<ReturnType<typeof parseReference>>) => Resolved;
	}
): Inline[] {
	const out: Inline[] = [];
	const say = (words: string) => {
		if (words !== '') out.push({ kind: 'text', text: words, ...style });
	};
	let end = 0;
	for (const found of text.matchAll(/\{\{([^{}]*)\}\}|\{\{|\}\}/g)) {
		say(text.slice(end, found.index));
		end = found.index + found[0].length;
		const at = line + text.slice(0, found.index).split('\n').length - 1;
		const figure = figureOf(found[1], found[0], at);
		if (figure) out.push(figure);
	}
	say(text.slice(end));
	return out;

	function figureOf(inside: string | undefined, whole: string, at: number): LiveFigure | null {
		const reference = inside === undefined ? null : parseReference(inside);
		if (!reference) {
			faults.push({ code: 'form', line: at, found: whole, more: '' });
			return null;
		}
		const resolved = find(reference);
		if ('figure' in resolved)
			return hasRightToLeft(text)
				? { ...resolved.figure, text: apart(resolved.figure.text) }
				: resolved.figure;
		faults.push({ ...resolved.refusal, line: at });
		return null;
	}
}
