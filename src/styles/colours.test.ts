import {
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	rgb,
	wcagContrast,
	type Color
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, dark] = css.split('@media screen and (prefers-color-scheme: dark)').map(tokensOf) as [
	Map<string, string>,
	Map<string, string>
];

function tokensOf(text: string): Map<string, string> {
	return new Map(
		[...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!])
	);
}

const eyes: [string, (colour: Color) => Color][] = [
	['every colour', (colour) => colour],
	['protanopia', filterDeficiencyProt(1)],
	['deuteranopia', filterDeficiencyDeuter(1)],
	['tritanopia', filterDeficiencyTrit(1)]
];

/**
 * Two marks are told apart at a glance from a CIEDE2000 of about 10, where patches lie side by side; small dots far
 * apart need more, so that half as much again is asked for.
 */
const apart = 15;

describe.each([
	['light', light],
	['dark', dark]
])('on %s paper', (_name, tokens) => {
	const colour = (name: string) => rgb(tokens.get(name))!;
	const paper = colour('paper');

	it.each(['country-1', 'country-2', 'country-3', 'country-4', 'mark'])('%s stands out', (name) => {
		expect(wcagContrast(colour(name), paper)).toBeGreaterThanOrEqual(3);
	});

	it.each(['ink', 'ink-soft', 'accent'])('%s is read with ease', (name) => {
		for (const ground of ['paper', 'paper-tint', 'context'])
			expect(wcagContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(eyes)('countries are told apart by %s', (_eye, seen) => {
		const countries = [1, 2, 3, 4].map((place) => rgb(seen(colour(`country-${place}`))));
		const difference = differenceCiede2000();
		for (const [i, one] of countries.entries())
			for (const other of countries.slice(0, i)) expect(difference(one, other)).toBeGreaterThanOrEqual(apart);
	});
});
