import { z } from 'zod';
import { draftPractice, practiceId, reportDraft } from './report-draft.ts';

const { title, sections, texts } = reportDraft.shape;
const text = texts.valueType.valueType;

/** What makes another report of one: what it says in place of it; a text that is null is taken out. */
export const draftChange = z.strictObject({
	title: title.optional(),
	sections: sections.optional(),
	texts: z.record(texts.keyType, z.record(texts.valueType.keyType, text.nullable())).optional(),
	/** All of them in order: one that stays as it is by its name alone. */
	practices: z.array(z.union([practiceId, draftPractice])).optional()
});
export type DraftChange = z.infer<typeof draftChange>;

/** The steps that undo takes back, stored beside the report: each makes the report before of the one after it, the latest first. */
export const reportSteps = z.strictObject({
	format: z.literal(1),
	/** The number of the report that they lead back from. */
	saved: z.int().min(0),
	steps: z.array(draftChange)
});
