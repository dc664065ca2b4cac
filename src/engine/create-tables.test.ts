import { expect, it } from 'vitest';
import { sampleIn } from '#schemas/fixtures/sample-in.ts';
import { createTables, fillDefinitions } from './create-tables.ts';
import { openEmpty } from './node.ts';

const arabic = 'أنا متأكد من أنني أستطيع بدء عمل تجاري';

it('holds the wording of a question in each language of the programme, empty where it has none', async () => {
	const programme = sampleIn(['en', 'pt-BR', 'ar']);
	const [first, second] = programme.instruments[0]!.items;
	first!.text['ar'] = arabic;
	const engine = await openEmpty();
	try {
		for (const statement of [...createTables(programme), ...fillDefinitions(programme)])
			await engine.run(statement);
		const rows = await engine.query(
			`SELECT COLUMNS('text_.*') FROM survey_item WHERE item_code IN ('${first!.item_code}', '${second!.item_code}')
				ORDER BY text_ar NULLS LAST`
		);
		expect(rows).toEqual([
			{ text_en: first!.text.en, text_pt_br: null, text_ar: arabic },
			{ text_en: second!.text.en, text_pt_br: null, text_ar: null }
		]);
	} finally {
		await engine.close();
	}
});

it('names modules in the fallback of the programme', () => {
	const programme = sampleIn(['da', 'sv']);
	expect(fillDefinitions(programme)[0]).toContain(`'${programme.modules[0]!.title.da}'`);
});
