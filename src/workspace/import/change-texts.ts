import type { Changes } from '#changes/compare-import.ts';
import { givenCells, isWithheld } from '#indicators/detail/few-people.ts';
import { figureText } from '#language/figure.ts';
import type { MessageKey } from '#language/messages.ts';
import { groupName, indicatorName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOf } from '#schemas/target-of.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';
import { fewText } from '#workspace/charts/few-text.ts';

/** Columns and rows of texts, as `FigureTable` shows them. */
interface Texts {
	columns: string[];
	rows: string[][];
}

export const tableName = (t: Translate, table: string): string =>
	t(`import.changes-table-${table}` as MessageKey);

/** What an import does to the rows, in one sentence: "27 new participants; nothing else changes." */
export function changeSentence(t: Translate, { tables }: Pick<Changes, 'tables'>): string {
	const parts = (['added', 'changed', 'removed'] as const).flatMap((what) =>
		tables
			.filter((table) => table[what] > 0)
			.map((table) =>
				what === 'added' && table.table === 'participant'
					? t('import.changes-new-participants', { count: table.added })
					: t(`import.changes-${what}`, { count: table[what], what: tableName(t, table.table) })
			)
	);
	return parts.length > 0 ? t('import.changes-sentence', { parts: t.list(parts) }) : t('import.changes-none');
}

/** The tables changed by the file or as a consequence of it, with the numbers of rows. */
export function rowTexts(t: Translate, { tables }: Pick<Changes, 'tables'>): Texts {
	return {
		columns: [
			t('import.changes-of'),
			t('import.changes-new'),
			t('import.changes-altered'),
			t('import.changes-same'),
			t('import.changes-out')
		],
		rows: tables
			.filter(({ added, changed, unchanged, removed }) => added + changed + unchanged + removed > 0)
			.map(({ table, added, changed, unchanged, removed }) => [
				tableName(t, table),
				...[added, changed, unchanged, removed].map((count) => t.number(count))
			])
	};
}

/** A figure as the pages of the workspace give it: none of fewer than ten people. */
function givenText(t: Translate, definition: Definition, cell: Cell, target: number | null): string {
	const [given] = givenCells(definition, [cell]);
	if (!isWithheld(given)) return figureText(t, given, target);
	const { value, more } = fewText(t, definition, given);
	return t('figures.name-measure', { name: value, measure: more });
}

/** Each figure that reads otherwise afterwards, its group, and its value before and after, formatted as elsewhere. */
export function figureTexts(
	t: Translate,
	programme: Programme,
	{ figures }: Pick<Changes, 'figures'>
): Texts {
	return {
		columns: [
			t('import.changes-figure'),
			t('import.changes-group'),
			t('import.changes-before'),
			t('import.changes-after')
		],
		rows: figures.flatMap(({ definition, dims, before, after }) => {
			const target = targetOf(programme, definition, dims);
			const [was, now] = [before, after].map((cell) => givenText(t, definition, cell, target));
			// What differs in something that is not said here, such as in whose lists are missing, reads the same.
			return was === now
				? []
				: [
						[
							indicatorName(t, definition, measureOf({ dims })),
							groupName(t, programme, groupsOf({ dims })),
							was!,
							now!
						]
					];
		})
	};
}
