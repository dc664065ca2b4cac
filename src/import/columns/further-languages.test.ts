import { describe, expect, it } from 'vitest';
import { sampleIn } from '#schemas/fixtures/sample-in.ts';
import { codeOf } from './match-codes.ts';
import { matchItem } from './match-items.ts';
import { plain } from './normalise-header.ts';

const programme = sampleIn(['en', 'uk', 'ar']);
const [start, finance, plan] = programme.instruments
	.flatMap(({ items }) => items)
	.filter(({ scale_code }) => scale_code === 'ESE');
Object.assign(start!.text, {
	uk: 'Я впевнений, що зможу започаткувати власну справу',
	ar: 'أنا واثق من قدرتي على بدء مشروعي الخاص'
});
Object.assign(finance!.text, {
	uk: 'Я знаю, де знайти гроші для свого підприємства',
	ar: 'أعرف أين أجد التمويل لمشروعي'
});
Object.assign(plan!.text, { uk: 'Я вмію скласти бізнес-план', ar: 'أستطيع كتابة خطة عمل' });
const scale = programme.scales.find(({ code }) => code === 'ESE')!;
Object.assign(scale.anchors!.high, { uk: 'цілком упевнений', ar: 'واثق تماماً' });

describe('a question is found by its words', () => {
	it.each([
		['Я впевнений, що зможу започаткувати власну справу', start],
		['3. Я ЗНАЮ, де знайти гроші для свого підприємства?', finance],
		['Оцініть твердження [Я вмію скласти бізнес-план]', plan],
		['أنا واثق من قدرتي على بدء مشروعي الخاص', start],
		['٢. أعرف أين أجد التمويل لمشروعي؟', finance],
		// With the marks of vowels, which most people leave out.
		['أَسْتَطِيعُ كِتَابَةَ خُطَّةِ عَمَل', plan]
	])('%s', (header, item) => {
		const found = matchItem(0, header, programme);
		expect(found).toMatchObject({ target: `item.${item!.item_code}`, by: 'wording' });
	});

	it.each(['Ваше ім’я', 'رقم الهاتف'])('and others are not taken for one: %s', (header) => {
		expect(matchItem(0, header, programme)).toBeNull();
	});
});

it.each(['Цілком упевнений', 'واثق تماما'])('knows the highest answer by its words: %s', (word) => {
	expect(codeOf(`item.${start!.item_code}`, word, [], programme)).toBe(String(start!.max_v));
});

it('keeps the letters of other scripts', () => {
	expect(plain('«Чи маєте Ви досвід?»')).toBe('чи маєте ви досвід');
	expect(plain('هل لديك خبرة؟')).toBe('هل لديك خبرة');
});
