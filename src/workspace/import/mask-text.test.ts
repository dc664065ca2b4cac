import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { withMasks } from './mask-text.ts';
import { translator } from '#language/translate.ts';

it("masks are said in the reader's language; other brackets stay", async () => {
	const t = translator('da', await loadMessages('da'));
	expect(withMasks(t, 'ring [phone] eller [e-mail], [name]')).toBe(
		'ring [Telefonnummer] eller [E-mailadresse], [Navn]'
	);
	expect(withMasks(t, '[sic] x [1]')).toBe('[sic] x [1]');
});
