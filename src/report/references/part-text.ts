import { intervalText, ratioText, targetText, valueText } from '#language/figure.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import { exactValue } from '#schemas/exact-value.ts';
import type { Definition } from '#schemas/indicator.ts';
import { parts as knownParts, type Part } from './reference.ts';

interface Sources {
	t: Translate;
	definition: Definition;
	cell: Cell & { value: number };
	/** What was planned for it; null where nothing was. */
	target: number | null;
}

/**
 * The parts of a cell as they stand in a text: the first as it is, the others in brackets behind it, "72 % (18 of 25; interval 52–86)". The
 * first has its unit. Or the part that the cell does not have.
 */
export function partsText(sources: Sources, parts: readonly Part[]): { text: string } | { without: Part } {
	const { t } = sources;
	const texts = parts.map((part, at) => partText(sources, part, at === 0));
	const at = texts.indexOf('');
	if (at >= 0) return { without: parts[at]! };
	const [first, ...others] = texts as [string, ...string[]];
	return {
		text: others.length ? t('figures.name-measure', { name: first, measure: others.join('; ') }) : first
	};
}

/** The parts that a cell has. */
export const partsOf = (sources: Sources): Part[] =>
	knownParts.filter((part) => partText(sources, part, true) !== '');

function partText({ t, definition, cell, target }: Sources, part: Part, isFirst: boolean): string {
	const { unit } = cell;
	switch (part) {
		case 'value':
			return valueText(t, exactValue(cell), unit, target);
		case 'plan': {
			if (target === null) return '';
			const planned = isFirst ? valueText(t, target, unit, target) : targetText(t, target, unit);
			return isFirst ? planned : t('figures.summary-target', { target: planned });
		}
		case 'n/d':
			return inUnit(ratioText(t, cell), unit === 'share' ? null : cell.denominator);
		case 'interval': {
			const interval = inUnit(intervalText(t, cell, target), 2);
			return interval && t('document.interval', { interval });
		}
		case 'n': {
			const counts = t(`workspace.counts-${definition.counts}` as MessageKey);
			return t('document.n-counts', { n: t.number(cell.n), counts });
		}
	}

	/** What stands alone has its unit; a share of a whole has none. */
	function inUnit(text: string, count: number | null): string {
		if (text === '' || !isFirst || count === null) return text;
		if (unit === 'share') return t.percent(0).replace(t.number(0), text);
		return t(`figures.of-${unit}`, { value: text, count });
	}
}
