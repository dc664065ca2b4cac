import type { Arguments } from '#language/message-format.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Checked } from './verify-all.ts';

/** The verdict of all that was checked, as a message: how many editions are not authentic where not all are. */
export function headingOf({ verdict, editions, outside }: Checked): [key: MessageKey, args: Arguments] {
	const count = editions.filter((one) => one.verdict === 'not-authentic').length;
	const all = editions.length;
	if (count > 0 && count < all) return ['verify.some-not-authentic', { count, all }];
	if (count === 0 && outside.length > 0) return ['verify.outside-heading', { count: outside.length }];
	if (editions.some((one) => one.verdict !== verdict)) return ['verify.some-differ', {}];
	return [`verify.verdict-${verdict}`, {}];
}
