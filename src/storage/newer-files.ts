import {
	answersFile,
	cubeFile,
	declaredFile,
	isContentFile,
	isRecipeFile,
	pointerFile,
	reportFile,
	reportStepsFile,
	revisionOf,
	sealingKeysFile
} from './file-names.ts';
import { AnsweredWarnings } from './answered-warnings.ts';
import { DeclaredDeliveries } from './declared-deliveries.ts';
import type { Place } from './place.ts';
import { KeptReport } from './kept-report.ts';
import { SealingKeys } from './sealing-keys.ts';
import { isNewerRecipe } from './saved-recipes.ts';

/** Files that say nothing alone: where a newer version wrote one, it wrote the one beside it, too. */
const own = [pointerFile, cubeFile, reportStepsFile];

/** The files that a newer version of this page has stored here: this one keeps them, and does not use them. */
export async function newerFiles(place: Place): Promise<string[]> {
	const known = await place.tables();
	const found: string[] = [];
	for (const name of await place.files.list()) if (await isNewer(name)) found.push(name);
	return found.sort();

	async function isNewer(name: string): Promise<boolean> {
		if (own.includes(name)) return false;
		if (revisionOf(name) !== null || isContentFile(name, known)) return false;
		if (name === answersFile) return new AnsweredWarnings(place).isNewer();
		if (name === sealingKeysFile) return new SealingKeys(place).isNewer();
		if (name === declaredFile) return new DeclaredDeliveries(place).isNewer();
		if (name === reportFile) return (await new KeptReport(place).read()).state === 'newer';
		if (!isRecipeFile(name)) return true;
		const bytes = await place.files.read(name);
		return bytes !== null && isNewerRecipe(bytes);
	}
}
