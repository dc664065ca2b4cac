import type { RecordDraft } from './record-draft.ts';

/** Turns the entry of a draft into rows and problems. It answers at once where no id has to be made. */
export type Shape = (draft: RecordDraft) => Promise<void> | undefined;
