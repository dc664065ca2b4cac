import type { Programme } from '#schemas/programme.ts';

/**
 * The country whose partner delivered a file, from the name of its contribution: a folder is called after the country, a
 * packed contribution after programme, country and day. Null for other names, as where several partners delivered together.
 */
export function contributorOf({ countries }: Pick<Programme, 'countries'>, file: string): string | null {
	if (!file.includes('/')) return null;
	const name = file.slice(0, file.indexOf('/')).toLowerCase();
	const called = (word: string) => countries.find(({ code }) => code.toLowerCase() === word)?.code;
	const bare = name.replace(/\.(zip|tidemark)$/, '');
	const whole = called(bare);
	if (whole !== undefined || bare === name) return whole ?? null;
	const word = bare.split('-').findLast((one) => called(one) !== undefined);
	return word === undefined ? null : called(word)!;
}
