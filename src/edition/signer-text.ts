import type { MessageKey } from '#language/messages.ts';
import type { CheckedEdition } from './verify-all.ts';

/** What to think of the key that signed an edition. */
export const signerText = {
	given: 'verify.key-same',
	chain: 'verify.key-chain',
	other: 'verify.key-other',
	open: 'verify.key-open',
	everybody: 'verify.key-everybody'
} as const satisfies Record<NonNullable<CheckedEdition['signer']>, MessageKey>;
