import type { Reading } from '#schemas/recipe.ts';
import type { Looked, SourceFile } from '../importer.ts';
import { kindOf } from './file-kind.ts';
import { lookAtSheet } from './detect-in-sheet.ts';
import { lookAtText } from './detect-in-text.ts';

/**
 * How a file is read: what was chosen, and the rest proposed, each with its reason.
 * @throws {Refusal} a file that cannot be read; an aborted signal throws its reason
 */
export async function look(
	file: SourceFile,
	choices: Partial<Reading>,
	signal?: AbortSignal
): Promise<Looked> {
	signal?.throwIfAborted();
	return (await kindOf(file)) === 'text'
		? lookAtText(file, choices, signal)
		: lookAtSheet(file, choices, signal);
}
