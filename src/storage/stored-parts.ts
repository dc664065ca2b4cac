import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import { AnsweredWarnings } from './answered-warnings.ts';
import type { Base } from './base.ts';
import { DeclaredDeliveries } from './declared-deliveries.ts';
import { KeptCube } from './kept-cube.ts';
import { KeptReport } from './kept-report.ts';
import type { Place } from './place.ts';
import { Records, type RecordsState } from './records.ts';
import { SealingKeys } from './sealing-keys.ts';
import { SavedRecipes } from './saved-recipes.ts';
import { finishDeletion } from './turn.ts';

/** All that a page shows of what is stored, as it is at one moment. */
export interface StoreState extends RecordsState {
	recipes: Recipe[];
	answers: AnsweredWarning[];
	declared: DeclaredDelivery[];
}

/** What a store consists of. */
export interface StoredParts {
	state: () => Promise<StoreState>;
	records: Records;
	recipes: SavedRecipes;
	answers: AnsweredWarnings;
	declared: DeclaredDeliveries;
	cube: KeptCube;
	/** The final report that is being written. */
	report: KeptReport;
	sealingKeys: SealingKeys;
	/** The files of a newer version of this page, which are kept and not used. */
	newerFiles: () => Promise<string[]>;
	/** Removes everything; changes that were worked out before are refused afterwards. */
	destroy: () => Promise<Base>;
}

/** What is stored in a place; `random` makes a text that was never made before. */
export function partsIn(place: Place, random: () => string): StoredParts {
	const records = new Records(place);
	const recipes = new SavedRecipes(place);
	const answers = new AnsweredWarnings(place);
	const declared = new DeclaredDeliveries(place);
	return {
		state: () =>
			place.lock(async () => {
				await finishDeletion(place);
				return {
					...(await records.state()),
					recipes: await recipes.list(),
					answers: await answers.list(),
					declared: await declared.list()
				};
			}),
		records,
		recipes,
		answers,
		declared,
		cube: new KeptCube(place),
		report: new KeptReport(place),
		sealingKeys: new SealingKeys(place),
		newerFiles: async () => {
			const { newerFiles } = await import('./newer-files.ts');
			return place.lock(() => newerFiles(place));
		},
		destroy: () => records.destroy(random())
	};
}
