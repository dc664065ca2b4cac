import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { explain } from './explain.ts';
import { programme } from './programme.ts';

const text = readFileSync('data/programme.json', 'utf8');
const withPrimary = (primary: unknown) => ({ ...(JSON.parse(text) as object), primary });
/** What is wrong with a programme of these primary outcomes. */
function faultOf(primary: string[]): string {
	const value = withPrimary(primary);
	const result = programme.safeParse(value);
	return result.success
		? ''
		: explain(result.error, value)
				.map(({ message }) => message)
				.join('; ');
}

it('the Nordic programme names three outcomes', () => {
	expect(programme.parse(JSON.parse(text)).primary).toEqual([
		'course-completion-rate',
		'ese-change',
		'network-cross-country-share'
	]);
});

it('a programme written before there were any names none', () => {
	expect(programme.parse(withPrimary(undefined)).primary).toEqual([]);
});

it.each([
	[['nope'], /^unknown indicator; known are /],
	[['ese-change', 'ese-change'], /^it stands there twice/],
	[['women-share', 'dinners-held', 'ese-change', 'retention-rate'], /^at most three outcomes are primary/]
])('%j is refused', (primary, fault) => expect(faultOf(primary)).toMatch(fault));
