import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explain, parse } from './explain.ts';

const shop = z.strictObject({ name: z.string(), goods: z.array(z.strictObject({ price: z.number() })) });

describe('explain', () => {
	it('names the path and what was found there', () => {
		const value = { name: 'corner', goods: [{ price: 1 }, { price: 'two' }] };
		const [fault] = explain(shop.safeParse(value).error!, value);
		expect(fault!.path).toBe('goods.1.price');
		expect(fault!.message).toMatch(/expected number.*\(found "two"\)$/);
	});

	it('says "nothing" where a value is missing', () => {
		const [fault] = explain(shop.safeParse({ goods: [] }).error!, { goods: [] });
		expect(fault).toMatchObject({ path: 'name' });
		expect(fault!.message).toMatch(/\(found nothing\)$/);
	});

	it('cuts a long value, so that the reason stays in sight', () => {
		const value = { name: ['x'.repeat(500)], goods: [] };
		const [fault] = explain(shop.safeParse(value).error!, value);
		expect(fault!.message.length).toBeLessThan(200);
	});
});

describe('parse', () => {
	it('returns what the schema yields', () => {
		expect(parse(z.string().transform(Number), '12', 'number')).toBe(12);
	});

	it('throws one line for every fault, under the name of the thing', () => {
		expect(() => parse(shop, { name: 1, goods: [{ price: null }] }, 'shop window.json')).toThrow(
			/^invalid shop window\.json:\n {2}name: .+\n {2}goods\.0\.price: .+\(found null\)$/
		);
	});

	it('says "(whole)" where the value itself is wrong', () => {
		expect(() => parse(shop, 5, 'shop')).toThrow(/\n {2}\(whole\): .+\(found 5\)/);
	});
});
