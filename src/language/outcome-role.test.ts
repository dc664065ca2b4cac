import { expect, it } from 'vitest';
import { loadMessages } from './messages.ts';
import { outcomeRole } from './outcome-role.ts';
import { translator } from './translate.ts';

it('calls what was named beforehand primary and all else further; without names, nothing', async () => {
	const t = translator('en', await loadMessages('en'));
	const named = { primary: ['ese-change'] };
	expect(outcomeRole(t, named, 'ese-change')).toBe('primary outcome');
	expect(outcomeRole(t, named, 'women-share')).toBe('further figure');
	expect(outcomeRole(t, { primary: [] }, 'women-share')).toBe('');
});
