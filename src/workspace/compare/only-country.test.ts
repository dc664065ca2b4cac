import { expect, it } from 'vitest';
import { of } from './fixtures/tiny-figure.ts';
import { isOnlyCountry, withoutRepeated } from './only-country.ts';

const months = ['2020-04', '2020-05'].flatMap((month) => [
	of({ country: 'DK', month }, 4, 10),
	of({ month }, 4, 10)
]);
const dk = { country: ['DK'] };

it('leaves out all together where it is the only country again, in each of its groups', () => {
	expect(withoutRepeated(months, dk).map(({ dims }) => dims['country'])).toEqual(['DK', 'DK']);
});

it('keeps all together where it is more than the country, by choice or by its figures', () => {
	expect(withoutRepeated(months, {})).toHaveLength(4);
	expect(isOnlyCountry([...months, of({}, 8, 21)], dk)).toBe(false);
	expect(isOnlyCountry([of({ country: 'DK' }, 4, 10), of({}, 5, 10)], dk)).toBe(false);
	expect(isOnlyCountry([of({}, 4, 10)], dk)).toBe(false);
});
