import { expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';

const list = (days: string[]) =>
	'Navn;E-mail;Mobil;Køn;Aldersgruppe;Tilmeldt den;Status;Uddannelsesniveau;Oprindelsesregion;År i Danmark;Tredjelandsborger;Beskæftigelse ved start\n' +
	days
		.map(
			(day, i) =>
				`Person ${'abc'[i]};p${i}@mail.example;2026202${i};Kvinde;30–39 år;${day};Aktiv;Højst grundskole (ISCED 0–2);Europa;Under 2 år;Nej;Ledig`
		)
		.join('\n') +
	'\n';

it('a rejected row of a list still names its person', async () => {
	const before = await imported(list(['03-05-2021', '04-05-2021', '15-05-2021']));
	expect(before.outcome).toMatchObject({ accepted: 3, rejected: 0 });
	expect(before.outcome.stillNamed?.size).toBe(0);
	const ids = before
		.rows('participant')
		.slice(1)
		.map((row) => row.split(',')[0]!);
	const after = await imported(list(['03-05-2021', 'snart', '31-02-2021']), {
		context: { links: before.outcome.links }
	});
	expect(after.outcome).toMatchObject({ accepted: 1, rejected: 2 });
	expect([...after.outcome.stillNamed!].sort()).toEqual([ids[1], ids[2]].sort());
});
