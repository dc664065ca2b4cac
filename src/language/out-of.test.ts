import { expect, it } from 'vitest';
import { outOf } from './out-of.ts';

it('puts a Finnish number in its case, by the vowels of its last word', () => {
	const said = (value: number) => outOf('fi', value, String(value));
	expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(said)).toEqual([
		'1:stä', // yhdestä
		'2:sta', // kahdesta
		'3:sta', // kolmesta
		'4:stä', // neljästä
		'5:stä', // viidestä
		'6:sta', // kuudesta
		'7:stä', // seitsemästä
		'8:sta', // kahdeksasta
		'9:stä', // yhdeksästä
		'0:sta' // nollasta
	]);
	expect([10, 11, 12, 25, 60, 81, 100, 112, 250, 1000].map(said)).toEqual([
		'10:stä', // kymmenestä
		'11:stä', // yhdestätoista
		'12:sta', // kahdestatoista
		'25:stä', // viidestä
		'60:stä', // kuudestakymmenestä
		'81:stä', // yhdestä
		'100:sta', // sadasta
		'112:sta', // kahdestatoista
		'250:stä', // viidestäkymmenestä
		'1000:sta' // tuhannesta
	]);
});

it('leaves the number as it is elsewhere', () => {
	expect(outOf('da', 1250, '1.250')).toBe('1.250');
	expect(outOf('en', 25, '25')).toBe('25');
});
