import { numberText } from '#language/figure.ts';
import { breakdownName, groupName, indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Definition } from '#schemas/indicator.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';

type Change = EditionHead['changes'][number];

interface Sources {
	programme: Programme;
	catalogue: readonly Definition[];
}

/** "Not disclosed" alone does not say what was not. */
const isUnnamed = (groups: Record<string, string>) => Object.values(groups).includes('undisclosed');

/** A change as a line of a table: which figure, what it was, what it is. */
export function changeLine(t: Translate, { programme, catalogue }: Sources, change: Change): string[] | null {
	const definition = catalogue.find(({ id }) => id === change.indicator);
	if (!definition) return null;
	const groups = groupsOf(change);
	const name = indicatorName(t, definition, measureOf(change));
	const target = targetOf(programme, definition, change.dims);
	const text = (value: number | null) => (value === null ? '' : numberText(t, value, change.unit, target));
	return [
		Object.keys(groups).length
			? t('figures.named', {
					name,
					clause: isUnnamed(groups)
						? breakdownName(t, programme, groups)
						: groupName(t, programme, groups, definition)
				})
			: name,
		text(change.before),
		text(change.after)
	];
}

/** Whether a change is of a figure that moves by itself as time passes. */
export const isOpen = (catalogue: readonly Definition[], { indicator }: Change): boolean =>
	catalogue.find(({ id }) => id === indicator)?.openBase ?? false;

/** How far a figure moved, for its size. */
const moved = ({ before, after }: Change): number =>
	Math.abs(after! - before!) / Math.max(Math.abs(after!), Math.abs(before!));

/**
 * What changed since the previous edition, in at most three sentences: how many more enrolled; the result that moved most, for its size,
 * of `front`, the definitions that the page opens with; and what was corrected or is counted otherwise. A figure whose base had what was
 * not yet due is no finding: nobody could have completed a course that had just begun.
 */
export function changeSentences(
	t: Translate,
	{ changes }: Pick<EditionHead, 'changes'>,
	{ programme, catalogue, front }: Sources & { front: readonly Definition[] }
): string[] {
	const people = catalogue.find(countsPeople);
	const isWhole = ({ dims }: Change) => Object.keys(groupsOf({ dims })).length === 0;
	const enrolled = changes.find((change) => change.indicator === people?.id && isWhole(change));
	const isResult = (level: Definition['level']) => level === 'outcome' || level === 'impact';
	const results = front.filter(({ level, openBase }) => isResult(level) && !openBase).map(({ id }) => id);
	const result = changes
		.filter((change) => change.kind === 'new-data' && isWhole(change) && results.includes(change.indicator))
		.sort((a, b) => moved(b) - moved(a))[0];
	const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
	return [
		...(enrolled ? [enrolledText(t, enrolled)] : []),
		...(result ? resultText(t, { programme, catalogue }, result) : []),
		changes.length === 0
			? t('editions.changes-none')
			: t('editions.changes-amended', {
					corrections: of('correction').length,
					definitions: new Set(of('definition').map(({ indicator }) => indicator)).size
				})
	];
}

function enrolledText(t: Translate, { before, after }: Change): string {
	const n = Math.abs(after! - before!);
	return t(after! >= before! ? 'editions.changes-more' : 'editions.changes-fewer', {
		n,
		more: t.number(n),
		before: t.number(before!),
		after: t.number(after!)
	});
}

function resultText(t: Translate, sources: Sources, change: Change): string[] {
	const line = changeLine(t, sources, change);
	if (!line) return [];
	const [figure, before, after] = line as [string, string, string];
	return [t('editions.changes-one', { figure, before, after })];
}
