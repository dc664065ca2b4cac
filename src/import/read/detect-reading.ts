import type { Reading } from '#schemas/recipe.ts';
import type { Looked, SourceFile } from '../importer.ts';
import { kindOf } from './file-kind.ts';
import { detectInSheet } from './detect-in-sheet.ts';
import { detectInText } from './detect-in-text.ts';

/**
 * How a file is read: what was chosen, and the rest proposed, each with its reason.
 * @throws {Refusal} a file that cannot be read; an aborted signal throws its reason
 */
export async function detectReading(
	file: SourceFile,
	choices: Partial<Reading>,
	signal?: AbortSignal
): Promise<Looked> {
	signal?.throwIfAborted();
	return (await kindOf(file)) === 'text'
		? detectInText(file, choices, signal)
		: detectInSheet(file, choices, signal);
}
