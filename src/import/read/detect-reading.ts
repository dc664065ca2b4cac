import type { Reading } from '#schemas/recipe.ts';
import type { DetectedReading, SourceFile } from '../importer.ts';
import { kindOf } from './file-kind.ts';
import { detectInSheet } from './detect-in-sheet.ts';
import { detectInText } from './detect-in-text.ts';

/**
 * How a file is read: the given choices, and proposals for the rest, each with its reason.
 * @throws {Refusal} for an unreadable file; an aborted signal throws its reason
 */
export async function detectReading(
	file: SourceFile,
	choices: Partial<Reading>,
	signal?: AbortSignal
): Promise<DetectedReading> {
	signal?.throwIfAborted();
	return (await kindOf(file)) === 'text'
		? detectInText(file, choices, signal)
		: detectInSheet(file, choices, signal);
}
