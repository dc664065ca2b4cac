import { Comparer } from '#changes/comparer.ts';
import type { Changes } from '#changes/compare-import.ts';
import { openEmptyIn } from '#engine/node.ts';
import type { Outcome } from '#import/importer.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ContributionFolder } from './contribution-folder.ts';

/** What an import makes of a folder, before it is written: its outcome beside what is there, and the changes. */
export interface Merged {
	outcome: Outcome;
	changes: Changes;
}

/**
 * Merges the rows of a file into the tables of a folder as the workspace does, by the same rules: a row with a known key replaces
 * the older one, and a record that breaks a rule beside the others is rejected. `complete`: what the list no longer has is removed.
 * `scratch` is a folder for the database.
 */
export async function mergeInto(
	{ tables }: ContributionFolder,
	{
		outcome,
		recipe,
		country,
		complete
	}: { outcome: Outcome; recipe: Recipe; country: string | null; complete: boolean },
	programme: Programme,
	scratch: string
): Promise<Merged> {
	// Without definitions no figure is computed: only the records are asked for here.
	const comparer = new Comparer(() => openEmptyIn(scratch), { programme, catalogue: [] });
	try {
		const changes = await comparer.compare({ country, current: tables, outcome, recipe, complete });
		return { outcome: withChanges(outcome, changes), changes };
	} finally {
		comparer.close();
	}
}

/** The account of a file beside the records: those that fall there are rejected too. */
function withChanges(outcome: Outcome, { fallen, problems, warnings }: Changes): Outcome {
	const more = [...problems, ...warnings];
	return {
		...outcome,
		accepted: outcome.accepted - fallen.size,
		rejected: outcome.rejected + fallen.size,
		problems: [...outcome.problems, ...more],
		counts: withCounts(outcome.counts, more)
	};
}

function withCounts(counts: Outcome['counts'], more: readonly Problem[]): Outcome['counts'] {
	const all = counts.map((one) => ({ ...one }));
	for (const { code, severity } of more) {
		const known = all.find((one) => one.code === code && one.severity === severity);
		if (known) known.count += 1;
		else all.push({ code, severity, count: 1 });
	}
	return all;
}
