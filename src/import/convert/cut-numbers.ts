import { fault } from './cell-fault.ts';
import type { PartialPlan } from './conversion-plan.ts';
import type { RecordDraft } from './record-draft.ts';
import { textOf } from './value-source.ts';

/** "1,23457E+15": a spreadsheet kept a few digits of a long number, which several people may share. */
const cut = /^\s*[-+]?\d(?:[.,]\d+)?E[-+]?\d{1,3}\s*$/i;

/** Notes numbers of people and of phones that a spreadsheet has cut: they identify nobody. */
export function cutNumbers({ sources }: Pick<PartialPlan, 'sources'>): (draft: RecordDraft) => void {
	const used = [...sources.values()].filter(
		({ target, index }) => index !== null && /^identity\.|_id$/.test(target)
	);
	return (draft) => {
		for (const source of used) {
			const text = textOf(source, draft.entry.cells);
			if (cut.test(text)) draft.note(fault('number-cut'), source, text);
		}
	};
}
