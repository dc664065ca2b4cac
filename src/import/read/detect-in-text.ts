import type { Problem } from '#schemas/problem.ts';
import type { Reading } from '#schemas/recipe.ts';
import type { DetectedReading, Reason, SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { Decoder } from './decoder.ts';
import { dialectOf, sampleRows, type Dialect } from './dialect.ts';
import { encodingOf, type Encoding } from './encoding.ts';
import { fileProblem } from './file-problem.ts';
import { repaired } from './mojibake.ts';
import { separatorLine } from './separator-line.ts';
import { shownAs } from './preview.ts';
import { byteStatistics, type ByteStatistics } from './byte-statistics.ts';

const sampled = 2 ** 20;

/** Detects the reading of a text file: the encoding by every byte, the rest by the rows of the first MiB. */
export async function detectInText(
	file: SourceFile,
	choices: Partial<Reading>,
	signal?: AbortSignal
): Promise<DetectedReading> {
	const survey = await byteStatistics(file, signal);
	if (survey.blank) throw new Refusal('empty-file');
	const verdict = encodingOf(survey);
	const encoding = choices.encoding ?? verdict.encoding;
	const { text, whole } = await sampleOf(file, encoding);
	// Lines of UTF-8 among lines of Windows-1252: read so, their letters look as if encoded twice.
	const mixed = encoding === 'windows-1252' && survey.invalid > 0 && survey.valid > 0;
	const repair = choices.repair ?? mixed;
	const said = separatorLine(text);
	const body = said === null ? text : text.slice(said.length);
	const dialect = dialectOf(body, whole, {
		delimiter: choices.delimiter === undefined ? said?.delimiter : choices.delimiter,
		quote: choices.quote
	});
	const { delimiter, quote } = dialect;
	const rows = sampleRows(text, whole, delimiter, quote).map((row) =>
		repair ? { ...row, cells: row.cells.map(repaired) } : row
	);
	const chosen = (of: keyof Reading, reason: Omit<Reason, 'of'>): Reason =>
		choices[of] === undefined ? { of, ...reason } : { of, code: 'chosen', args: {}, certain: true };
	const reasons: Reason[] = [
		chosen('encoding', { code: verdict.code, args: verdict.args, certain: verdict.certain }),
		chosen('delimiter', delimiterReason(dialect, said !== null)),
		chosen('quote', { code: quoteCodes[quote], args: {}, certain: quote === '"' }),
		chosen('repair', {
			code: mixed ? 'repair-mixed' : survey.mojibake > 0 ? 'repair-offered' : 'repair-needless',
			args: {},
			certain: true
		})
	];
	const told = { sheet: null, encoding, delimiter, quote, repair };
	const shown = shownAs(rows, whole, told, choices, reasons, said === null ? 1 : 2);
	const guessed = choices.encoding === undefined && verdict.code !== 'encoding-mostly' && !verdict.certain;
	const problems = [...encodingProblems(survey, encoding, { repair, mixed, guessed }), ...shown.problems];
	return { kind: 'text', size: file.size, sha256: survey.sha256, sheets: [], ...shown, problems };
}

const quoteCodes = { '"': 'quote-usual', "'": 'quote-single', '': 'quote-none' };

async function sampleOf(file: SourceFile, encoding: Encoding): Promise<{ text: string; whole: boolean }> {
	const bytes = await file.slice(0, Math.min(file.size, sampled));
	const whole = bytes.length >= file.size;
	return {
		text: new Decoder(encoding).feed(bytes.subarray(byteOrderMark(bytes)?.length ?? 0), whole),
		whole
	};
}

function delimiterReason(
	{ delimiter, rows, alike, columns, certain }: Dialect,
	said: boolean
): Omit<Reason, 'of'> {
	if (said) return { code: 'delimiter-said', args: {}, certain: true };
	if (delimiter === null) return { code: 'delimiter-none', args: {}, certain: true };
	return { code: 'delimiter-counted', args: { alike, rows, columns }, certain };
}

function encodingProblems(
	survey: ByteStatistics,
	encoding: Encoding,
	{ repair, mixed, guessed }: Record<'repair' | 'mixed' | 'guessed', boolean>
): Problem[] {
	const problems: Problem[] = [];
	const { valid, invalid, invalidLines, mojibake } = survey;
	if (guessed) problems.push(fileProblem('encoding-guessed', 'warn', null, { encoding }));
	// A single non-ASCII letter in an ASCII file is more likely a typing error than an encoding.
	const alone = invalid === 1 && valid === 0 && encoding === 'windows-1252';
	if (alone || (invalid > 0 && encoding === 'utf-8'))
		for (const line of invalidLines.length === 0 ? [null] : invalidLines)
			problems.push({ ...fileProblem('invalid-byte', 'warn', null, { bytes: invalid }), line });
	if (invalid > 0 && encoding.startsWith('utf-16'))
		problems.push(fileProblem('invalid-byte', 'warn', null, { bytes: invalid }));
	if (mixed) problems.push(fileProblem('encoding-mixed', 'warn', null, { count: valid }));
	if (mojibake > 0 && !repair) problems.push(fileProblem('mojibake', 'warn', null, { count: mojibake }));
	return problems;
}
