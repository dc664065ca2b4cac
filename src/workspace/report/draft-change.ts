import type { DraftPractice, DraftText, ReportDraft } from '#schemas/report-draft.ts';
import type { DraftChange } from '#schemas/report-steps.ts';
import { withPractices } from './draft-practices.ts';

/** The most that is stored of the steps of a report, in characters, and how many steps. */
const [most, longest] = [200_000, 100];

/** What makes the report `to` of the report `from`. */
export function changeTo(from: ReportDraft, to: ReportDraft): DraftChange {
	const texts: NonNullable<DraftChange['texts']> = {};
	for (const language of new Set([...Object.keys(from.texts), ...Object.keys(to.texts)])) {
		const [before, after] = [from.texts[language] ?? {}, to.texts[language] ?? {}];
		const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
		const changed = [...ids].filter((id) => before[id] !== after[id]);
		if (changed.length > 0)
			texts[language] = Object.fromEntries(changed.map((id) => [id, after[id] ?? null]));
	}
	return {
		...(from.title === to.title ? {} : { title: to.title }),
		...(from.sections === to.sections ? {} : { sections: to.sections }),
		...(Object.keys(texts).length > 0 ? { texts } : {}),
		...(from.practices === to.practices ? {} : { practices: practicesTo(from.practices, to.practices) })
	};
}

const practicesTo = (from: readonly DraftPractice[] = [], to: readonly DraftPractice[] = []) =>
	to.map((one) => (from.includes(one) ? one.id : one));

/** The report that a change makes of another. */
export function changed(draft: ReportDraft, { texts = {}, practices, ...said }: DraftChange): ReportDraft {
	const all = { ...draft.texts };
	for (const [language, own] of Object.entries(texts)) {
		const kept = Object.entries({ ...all[language], ...own });
		all[language] = Object.fromEntries(kept.filter((one): one is [string, DraftText] => one[1] !== null));
	}
	const made = { ...draft, ...said, texts: all } as ReportDraft;
	if (!practices) return made;
	const before = draft.practices ?? [];
	return withPractices(
		made,
		practices.flatMap((one) => (typeof one === 'string' ? before.filter(({ id }) => id === one) : [one]))
	);
}

/** The steps back from a report to those before it, the latest first: as many as are worth their room. */
export function stepsBack(now: ReportDraft, past: readonly ReportDraft[]): DraftChange[] {
	const steps: DraftChange[] = [];
	let [from, size] = [now, 0];
	for (const to of past.slice(-longest).reverse()) {
		const step = changeTo(from, to);
		size += JSON.stringify(step).length;
		if (size > most) break;
		steps.push(step);
		from = to;
	}
	return steps;
}

/** The reports that the steps lead back to, the latest last. */
export function pastOf(now: ReportDraft, steps: readonly DraftChange[]): ReportDraft[] {
	const past: ReportDraft[] = [];
	for (const step of steps) past.unshift(changed(past[0] ?? now, step));
	return past;
}
