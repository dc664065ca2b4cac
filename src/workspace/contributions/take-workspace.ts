import type { OpenedWorkspace } from '#contributions/open-workspace.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';

/**
 * Makes the records of another device those of this one: as one step that can be undone. What was said of tables is replaced, and so is
 * a report that is being written, where the file has one; answers to warnings and recipes are added, in the place of those about the same.
 */
export async function takeWorkspace(own: OwnRecords, { about, acceptance }: OpenedWorkspace): Promise<void> {
	await own.acceptReceived(own.base, acceptance);
	await own.beside(async ({ declared, answers, recipes, report }, base) => {
		await declared.change(base, () => [...about.declared]);
		await answers.put(base, about.answers);
		for (const recipe of about.recipes) await recipes.put(base, recipe);
		if (about.report) await report.replace(base, about.report);
	});
}
