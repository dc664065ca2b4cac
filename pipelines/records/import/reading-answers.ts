import { delimiters, encodings, type Reading } from '#schemas/recipe.ts';
import { Misuse } from '../../tooling/command.ts';
import { oneOf, wholeNumber } from './argument.ts';

/** What a command line says of how a file is read. */
export interface ReadingAnswers {
	sheet?: string | undefined;
	encoding?: string | undefined;
	delimiter?: string | undefined;
	'header-line'?: string | undefined;
	'header-rows'?: string | undefined;
	columns?: string | undefined;
	decimal?: string | undefined;
	'day-order'?: string | undefined;
	total?: string[] | undefined;
	'no-total'?: string[] | undefined;
	totals?: string | undefined;
}

/** The choices of a reading that the options make; a saved recipe has the others. */
export function readingChoices(answers: ReadingAnswers): Partial<Reading> {
	const { sheet, encoding, delimiter, columns, decimal, totals } = answers;
	const { 'header-line': line, 'header-rows': rows, 'day-order': order } = answers;
	const single = [
		...(answers.total ?? []).map((text) => ({ line: wholeNumber('total', text, 1), total: true })),
		...(answers['no-total'] ?? []).map((text) => ({ line: wholeNumber('no-total', text, 1), total: false }))
	];
	return {
		...(sheet === undefined ? {} : { sheet }),
		...(encoding === undefined ? {} : { encoding: oneOf('encoding', encoding, encodings) }),
		...(delimiter === undefined
			? {}
			: { delimiter: oneOf('delimiter', delimiter === 'tab' ? '\t' : delimiter, delimiters) }),
		...(line === undefined ? {} : { headerLine: wholeNumber('header-line', line, 1) }),
		...(rows === undefined ? {} : { headerRows: wholeNumber('header-rows', rows, 0) }),
		...(columns === undefined ? {} : { columns: columnsIn(columns) }),
		...(decimal === undefined ? {} : { decimal: oneOf('decimal', decimal, ['.', ','] as const) }),
		...(order === undefined ? {} : { dateOrder: oneOf('day-order', order, ['dmy', 'mdy', 'ymd'] as const) }),
		...(totals === undefined ? {} : { leaveTotals: oneOf('totals', totals, ['leave', 'read']) === 'leave' }),
		...(single.length === 0 ? {} : { totals: single })
	};
}

/** "6-9": columns counted from 1, both included, as the question tells them. */
function columnsIn(text: string): [number, number] {
	const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
	if (from === undefined || Number(from) < 1 || Number(to) < Number(from))
		throw new Misuse(`invalid --columns: ${JSON.stringify(text)}; write the first and the last as 6-9`);
	return [Number(from) - 1, Number(to)];
}
