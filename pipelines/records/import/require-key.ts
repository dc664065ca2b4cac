import { needsKey } from '#import/needs-key.ts';
import type { Programme } from '#schemas/programme.ts';
import { Misuse } from '../../tooling/command.ts';
import type { ContributionFolder } from './contribution-folder.ts';
import type { ImportedFile } from './import-report.ts';
import { readKeyFile } from './named-files.ts';

const ofPeople = ['participant', 'person', 'attendance', 'course_progress', 'survey_response'];

/**
 * The id of the key that makes the ids of a file; null where it needs none. Throws without one where it does, as ids of a key
 * that is forgotten would be of no use, and where the folder has people under another: they would be counted again.
 */
export function requireKey(
	path: string | undefined,
	{ dir, memory }: ContributionFolder,
	{ proposal: { recipe }, outcome: { tables } }: ImportedFile,
	programme: Programme
): string | null {
	const needed = needsKey({ recipe, context: { programme } });
	if (path === undefined) {
		if (!needed && !ofPeople.some((name) => tables.has(name))) return null;
		throw new Misuse(
			'missing key: records of people, and ids that are made, are written only with --key FILE'
		);
	}
	const { keyId } = readKeyFile(path);
	if (needed && memory.keyId !== null && memory.keyId !== keyId)
		throw new Misuse(
			`invalid key: the people in ${dir} have ids of the key ${memory.keyId}, and ${path} is ${keyId}; they would be counted again`
		);
	return needed ? keyId : null;
}
