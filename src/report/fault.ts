import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import type { PracticeField } from './practices/practice.ts';

/** What an author's text asks for and cannot get. */
export type FaultCode =
	| 'form'
	| 'indicator'
	| 'dim'
	| 'code'
	| 'part'
	| 'measure'
	| 'group'
	| 'total-only'
	| 'no-cell'
	| 'hidden'
	| 'held'
	| 'absent'
	| 'empty-part'
	| 'plan-by-group'
	| 'html'
	| 'picture'
	| 'link'
	| 'note-missing'
	| 'unused'
	| 'in-code'
	| 'in-heading'
	| 'in-list'
	| 'in-note'
	| 'table-row'
	| 'no-title'
	| 'unknown';

export interface Fault {
	code: FaultCode;
	/** The file that the text is from, where it is from one. */
	file?: string;
	/** The good practice that it is of, and which of its fields. */
	practice?: { id: string; field: PracticeField };
	/** The line in the file that the text is from. */
	line: number;
	/** What was written there. */
	found: string;
	/** What could stand there, or why there is nothing. */
	more: string;
}

/** A fault in words, without the place. */
export const faultWords = (t: Translate, { code, found, more }: Fault): string =>
	t(`document.fault-${code}` as MessageKey, { found, more });

/** A fault as a sentence, with its file and line. */
export function faultSentence(t: Translate, fault: Fault): string {
	const { file, line } = fault;
	const said = { line: t.number(line), fault: faultWords(t, fault) };
	return file === undefined ? t('document.fault-line', said) : t('document.fault-file', { file, ...said });
}

/** Everything that keeps a report from being written. */
export class ReportFaults extends Error {
	override name = 'ReportFaults';
	constructor(
		readonly faults: readonly Fault[],
		t: Translate
	) {
		super(faults.map((fault) => faultSentence(t, fault)).join('\n'));
	}
}
