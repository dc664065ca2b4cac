import { expect, it } from 'vitest';
import { contributedTables } from '#schemas/tables/all.ts';
import { programme } from './fixtures/columns.ts';
import { keepsText } from './targets.ts';

it('only id targets accept texts unchanged', () => {
	const targets = contributedTables(programme).flatMap(({ name, columns }) =>
		Object.entries(columns).map(([column, { kind }]) => ({
			target: `${name}.${column}`,
			kept: kind === 'id'
		}))
	);
	expect(targets.map(({ target }) => ({ target, kept: keepsText(target) }))).toEqual(targets);
	expect(
		['item.sat', 'choices.CIVIC', 'session.1', 'module.1.status', 'identity.local_id'].some(keepsText)
	).toBe(false);
});
