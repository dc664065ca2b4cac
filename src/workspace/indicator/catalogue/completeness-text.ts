import { codeName } from '#language/names.ts';
import { ratioText } from '#language/figure.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Completeness } from './completeness.ts';

/** The number of units behind a figure, where its own text does not give it: that of a mean, or of a difference. */
export const unitCountText = (t: Translate, { kind }: Pick<Definition, 'kind'>, cell: Cell): string =>
	kinds[kind].value === 'total' || ratioText(t, cell) !== '' ? '' : `n\u00a0=\u00a0${t.number(cell.n)}`;

/** How complete a figure is, in words, and why it is not complete. */
export function completenessText(
	t: Translate,
	programme: Programme,
	definition: Definition,
	{ standing, missing, gaps, without, coverage }: Completeness
): { standing: string; reasons: string[] } {
	const named = (codes: string[]) => t.list(codes.map((code) => codeName(t, programme, 'country', code)));
	const measures = without.map((id) => codeName(t, programme, definition.measuredBy, id, definition));
	return {
		standing: t(`catalogue.standing-${standing}`),
		reasons: [
			...(missing.length ? [t('catalogue.missing-countries', { names: named(missing) })] : []),
			...(gaps.length ? [t('catalogue.gaps-countries', { names: named(gaps) })] : []),
			...(standing === 'partial' && measures.length
				? [t('catalogue.missing-measures', { names: t.list(measures) })]
				: []),
			...(coverage && coverage.unknown > 0 && (standing === 'partial' || standing === 'complete')
				? [
						t('catalogue.coverage', {
							counted: t.number(coverage.counted),
							all: t.number(coverage.counted + coverage.unknown)
						})
					]
				: [])
		]
	};
}
