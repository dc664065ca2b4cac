import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';

/** What an author's text asks for and cannot get. */
export type FaultCode =
	| 'form'
	| 'indicator'
	| 'dim'
	| 'code'
	| 'part'
	| 'measure'
	| 'group'
	| 'hidden'
	| 'held'
	| 'absent'
	| 'empty-part'
	| 'html'
	| 'picture';

export interface Fault {
	code: FaultCode;
	/** The line in the file that the text is from. */
	line: number;
	/** What was written there. */
	found: string;
	/** What could stand there, or why there is nothing. */
	more: string;
}

/** A fault as a sentence, with its line. */
export const faultSentence = (t: Translate, { code, line, found, more }: Fault): string =>
	t('document.fault-line', {
		line: t.number(line),
		fault: t(`document.fault-${code}` as MessageKey, { found, more })
	});

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
