import type { PseudonymKey } from '#privacy/pseudonym-key.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Amendments, Context, Importer } from './importer.ts';
import type { Reading, Recipe } from '#schemas/recipe.ts';

/** A context that can be sent to a worker: the key instead of the functions made with it. */
export type SentContext = Omit<Context, 'pseudonyms'> & { key: PseudonymKey | null };

export type Call =
	| { step: 'look'; choices: Partial<Reading> }
	| { step: 'propose'; reading: Reading; wanted: { recipes: Recipe[]; table: string | null } }
	| { step: 'convert'; recipe: Recipe; amendments: Amendments; context: SentContext }
	| { step: 'excerpt'; reading: Reading; records: number[] };

/** Messages from the page to the worker. */
export type WorkerCall =
	| { open: File; programme: Programme }
	| { id: number; call: Call }
	| { abort: number };

/** Messages from the worker: a sign of life, progress, or how a call ended. */
export type WorkerReply =
	| { alive: true }
	| { id: number; progress: number }
	| { id: number; result: Awaited<ReturnType<Importer[Call['step']]>> }
	| { id: number; refusal: { code: string; args: Record<string, string | number>; line: number | null } }
	| { id: number; error: string };
