import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { columnName } from './column-name.ts';

it.each([
	['Column 4', 'Kolonne 4'],
	['Column 4 (4)', 'Kolonne 4 (4)'],
	['Column 4th', 'Column 4th'],
	['Column', 'Column'],
	['My Column 4', 'My Column 4']
])('says %j in Danish as %j', async (name, said) => {
	const t = translator('da', await loadMessages('da', ['import']));
	expect(columnName(t, name)).toBe(said);
});
