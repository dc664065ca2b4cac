import type { Outcome } from './outcome.ts';

/** What vitest sends to the process that started it, while it runs. */
export type Message =
	| { kind: 'begun'; files: number }
	| { kind: 'opened'; file: string }
	| { kind: 'file'; file: string; outcome: Outcome }
	| { kind: 'loose'; errors: string[] };
