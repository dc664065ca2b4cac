import { FormatEvidence } from '#import/values/column-format.ts';
import { canonicalNumber } from '#import/values/number.ts';
import { ColumnEvidence } from '#privacy/column-evidence.ts';
import { findIdentifiers } from '#privacy/find-identifiers.ts';
import { hostilePieces, hostileText } from '#privacy/fixtures/hostile-pieces.ts';
import { plainArguments } from '../tooling/plain-arguments.ts';

/**
 * `npm run bench:texts`: how long texts take on which a careless regular expression tries again and again, and a million plain
 * cells. Ends with 1 where something takes longer than it may on a quiet machine.
 */
plainArguments('npm run bench:texts');

const shortest = (work: () => void) =>
	Math.min(
		...Array.from({ length: 3 }, () => {
			const start = performance.now();
			work();
			return performance.now() - start;
		})
	);

const length = 100_000;
const works: [name: string, most: number, work: () => void][] = [
	...hostilePieces.map((piece): (typeof works)[number] => {
		const text = hostileText(piece, length);
		return [
			`personal data in 100 kB of "${piece}"`,
			piece.length > 5 ? 1500 : 150,
			() => findIdentifiers(text)
		];
	}),
	[
		'numbers',
		200,
		() => {
			for (const sign of ['a', '1', '-', ',', ' '])
				canonicalNumber(sign.repeat(length), { decimal: ',', thousands: null });
		}
	],
	[
		'formats',
		200,
		() => {
			const evidence = new FormatEvidence();
			for (const sign of ['a', '1', '-', '@', ' ', '.', ',']) evidence.add(sign.repeat(length));
			for (const sign of ['a', '1', '-', '@', ' ', '1.', '1,', "1'", '1 ']) evidence.add(sign.repeat(31));
		}
	],
	[
		'a million plain cells',
		3000,
		() => {
			const evidence = new ColumnEvidence('Svar');
			for (let index = 0; index < 1_000_000; index++) evidence.add(index % 2 ? 'Helt enig' : '4');
		}
	]
];

let slow = 0;
for (const [name, most, work] of works) {
	const took = shortest(work);
	if (took > most) slow++;
	console.log(`${took.toFixed(1).padStart(8)} ms of ${most}  ${name}`);
}
process.exitCode = slow > 0 ? 1 : 0;
