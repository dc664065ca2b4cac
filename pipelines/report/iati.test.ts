import { Parser } from 'saxen';
import { expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { smallDraft } from '#edition/fixtures/small-draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { iatiXml } from '#report/iati/iati-xml.ts';
import { iati as iatiSchema } from '#schemas/iati.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { readFolder } from '../editions/edition-folder.ts';

const iati = iatiSchema.parse({
	organisation: { ref: 'DK-CVR-12345678', type: '22', name: 'Crossing Borders' },
	activity: 'DK-CVR-12345678-A1',
	descending: ['completion-gender-gap', 'ese-change'],
	recipients: [
		{ country: 'DK', percentage: 30 },
		{ country: 'SE', percentage: 70 }
	],
	sectors: [{ code: '11330', percentage: 100 }]
});

interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	text: string;
}

function parsed(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new Parser();
	for (const fault of ['error', 'warn'] as const)
		parser.on(fault, (error) => {
			throw error;
		});
	parser.on('openTag', (name: string, attributes: () => Record<string, string>) => {
		const element = { name, attributes: { ...attributes() }, children: [], text: '' };
		open.at(-1)!.children.push(element);
		open.push(element);
	});
	parser.on('text', (text: string) => (open.at(-1)!.text += text));
	parser.on('closeTag', () => void open.pop());
	parser.write(xml).end();
	return root.children[0]!;
}

/** The children of each element in the order that version 2.03 demands: `+` at least one, `*` any number, `?` at most one, else one. */
const order: Record<string, string> = {
	'iati-activities': 'iati-activity+',
	'iati-activity':
		'iati-identifier reporting-org title description+ participating-org+ activity-status activity-date+ recipient-country* sector* tag* result*',
	'reporting-org': 'narrative+',
	'participating-org': 'narrative*',
	title: 'narrative+',
	description: 'narrative+',
	comment: 'narrative+',
	result: 'title indicator+',
	indicator: 'title description? reference* baseline* period*',
	baseline: 'comment?',
	period: 'period-start period-end target* actual*',
	target: 'dimension* comment?',
	actual: 'dimension* comment?'
};
const required: Record<string, string[]> = {
	'iati-activities': ['version'],
	'reporting-org': ['ref', 'type'],
	'participating-org': ['role'],
	'activity-status': ['code'],
	'activity-date': ['type', 'iso-date'],
	'recipient-country': ['code', 'percentage'],
	sector: ['vocabulary', 'code', 'percentage'],
	tag: ['vocabulary', 'code'],
	result: ['type'],
	indicator: ['measure'],
	reference: ['vocabulary', 'code'],
	baseline: ['year', 'value'],
	'period-start': ['iso-date'],
	'period-end': ['iso-date'],
	target: ['value'],
	actual: ['value'],
	dimension: ['name', 'value']
};

function check(element: Element): void {
	const pattern = (order[element.name] ?? '')
		.split(' ')
		.filter(Boolean)
		.map((part) => part.replace(/^([a-z-]+)(.?)$/, '(?:$1 )$2'))
		.join('');
	const names = element.children.map(({ name }) => `${name} `).join('');
	expect(names, element.name).toMatch(new RegExp(`^${pattern}$`));
	for (const name of required[element.name] ?? [])
		expect(element.attributes[name], `${element.name}/@${name}`).toMatch(/\S/);
	if (element.name === 'narrative') expect(element.text).toMatch(/\S/);
	element.children.forEach(check);
}

const all = (element: Element, name: string): Element[] =>
	element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

const edition = readEdition(readFolder('data/editions/2021-07'));
const cells = edition.cells.map(asCell);
const spoken = (await Promise.all(
	siteLanguages(edition.programme.languages).map(async (language) =>
		translator(language, await loadMessages(language))
	)
)) as [Translate, ...Translate[]];
const xml = iatiXml({ spoken, iati, report: { ...edition, cells } });
const root = parsed(xml);

it('has the structure, the order and the attributes of version 2.03', () => {
	check(root);
	expect(root.attributes).toMatchObject({ version: '2.03' });
	const [activity] = root.children;
	expect(all(activity!, 'result').map(({ attributes }) => attributes['type'])).toEqual(['9', '1', '2', '3']);
	expect(all(activity!, 'tag').map(({ attributes }) => attributes['code'])).toContain('8.3');
	const shares = (name: string) =>
		all(activity!, name).map(({ attributes: { code, percentage } }) => `${code} ${percentage}`);
	expect(shares('recipient-country')).toEqual(['DK 30', 'SE 70']);
	expect(shares('sector')).toEqual(['11330 100']);
	expect(iatiXml({ spoken, iati, report: { ...edition, cells } })).toBe(xml);
});

it('has every published value once, on its scale, and no other', () => {
	for (const indicator of all(root, 'indicator')) {
		const id = all(indicator, 'reference').find(({ attributes }) => attributes['vocabulary'] === '99')!
			.attributes['code'];
		const scale = indicator.attributes['measure'] === '2' ? 100 : 1;
		const published = cells.filter((cell) => cell.indicator === id && cell.value !== null);
		for (const { attributes } of [...all(indicator, 'actual'), ...all(indicator, 'baseline')])
			expect(
				published.some(({ value }) => Math.abs(value! * scale - Number(attributes['value'])) < 1e-9),
				`${id} ${attributes['value']}`
			).toBe(true);
	}
	const values = cells.filter(({ value, dims }) => value !== null && dims['month'] === undefined);
	const baselines = values.filter(({ dims }) => dims['wave'] === 'baseline');
	const grouped = baselines.filter(({ dims }) => Object.keys(dims).length > 1);
	expect(all(root, 'actual')).toHaveLength(values.length - baselines.length);
	expect(all(root, 'baseline')).toHaveLength(baselines.length - grouped.length);
	const [first] = all(root, 'actual').filter(({ children }) => children[0]?.name === 'dimension');
	expect(first!.children[0]!.attributes).toEqual({ name: 'Country', value: 'Denmark' });
	const referring = (id: string) =>
		all(root, 'indicator').find((one) =>
			all(one, 'reference').some(({ attributes }) => attributes['code'] === id)
		)!;
	// The definition's own direction comes first; the programme's list is for figures that have none.
	const ascending = (id: string) => referring(id).attributes['ascending'];
	expect(ascending('perceived-discrimination')).toBe('0');
	expect(ascending('network-degree-gini')).toBe('0');
	expect(ascending('ese-change')).toBe('1');
	expect(ascending('completion-gender-gap')).toBe('0');
	expect(ascending('women-share')).toBe('1');
	expect(
		all(referring('perceived-discrimination-change'), 'reference').map(({ attributes }) =>
			Object.values(attributes)
		)
	).toEqual([
		['9', '10.3.1'],
		['99', 'perceived-discrimination-change']
	]);
});

it('has nothing that was not published or is carried forward', () => {
	const draft = smallDraft();
	const small = (of: typeof cells) =>
		all(parsed(iatiXml({ spoken, iati, report: { ...draft, cells: of } })), 'actual').map(
			({ attributes }) => attributes['value']
		);
	const own = draft.cells.map(asCell);
	expect(small(own)).toContain('40');
	expect(small(own)).toHaveLength(own.filter(({ value }) => value !== null).length);
	const held = own.map((cell) => ({ ...cell, status: 'held' as const, since: '2020-12' }));
	expect(small(held)).toEqual([]);
});

it('takes only shares that add up to the whole, of each once', () => {
	const isTaken = (sectors: unknown) => iatiSchema.safeParse({ ...iati, sectors }).success;
	expect(isTaken([{ code: '11330', percentage: 90 }])).toBe(false);
	const halves = ['11330', '11330'].map((code) => ({ code, percentage: 50 }));
	expect(isTaken(halves)).toBe(false);
	expect(isTaken([{ ...halves[0], code: '32130' }, halves[1]])).toBe(true);
});
