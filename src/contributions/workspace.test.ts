import { unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import type { ReportDraft } from '#schemas/report-draft.ts';
import type { Bytes } from '#storage/files.ts';
import { memoryFiles } from '#storage/memory-files.ts';
import { noBase } from '#storage/base.ts';
import { storeOver } from '#storage/fixtures/content.ts';
import { recipeOf } from '#storage/fixtures/acceptances.ts';
import { acceptanceOf } from './accept.ts';
import { withEndMark } from './end-mark.ts';
import { ContributionFault } from './fault.ts';
import { noKey, programme, sampleContribution } from './fixtures/sample-contributions.ts';
import { openWorkspace } from './open-workspace.ts';
import { packWorkspace, workspaceFileName } from './pack-workspace.ts';
import { receive } from './receive.ts';
import { seal } from './seal.ts';

const at = '2021-08-03T10:00:00Z';
const answer = {
	rule: 'V06',
	reason: 'outside',
	table: 'stakeholder',
	rowKey: 'Oa',
	args: {},
	note: 'ring +45 20 12 34 56',
	at
};
/** Records that accepted the contribution of one country. */
async function accepted() {
	const store = storeOver(memoryFiles());
	const received = await receive(programme, await sampleContribution('DK'), noKey);
	const acceptance = acceptanceOf(programme, await store.records.contents(), received, new Map());
	await store.records.acceptReceived(noBase, { at, ...acceptance });
	return store.records.contents();
}
let contents: Awaited<ReturnType<typeof accepted>>;
let packed: Bytes;
beforeAll(async () => {
	contents = await accepted();
	packed = await packWorkspace({
		programme,
		at,
		contents,
		declared: [{ table: 'business', state: 'none' }],
		answers: [answer],
		recipes: [recipeOf('list')]
	});
});
const refusal = (bytes: Bytes) =>
	openWorkspace(programme, bytes, noKey).then(
		() => 'taken',
		(error: unknown) => (error instanceof ContributionFault ? error.code : String(error))
	);

it('the final report that is being written travels with it, and a file without one opens too', async () => {
	const report: ReportDraft = {
		format: 1,
		saved: 7,
		title: null,
		sections: [{ id: 'summary', title: null, text: 'before', figures: null, off: false }],
		texts: { sv: { summary: { text: 'Vi {{attendance-rate}}.', read: { '{{attendance-rate}}': '81 %' } } } },
		practices: [
			{
				id: 'own-talks',
				off: false,
				said: {
					sv: { title: 'Samtal', where: 'Lund', whom: '', needs: '', gave: '', text: 'Vi talar.', read: {} }
				}
			}
		]
	};
	const whole = await packWorkspace({
		programme,
		at,
		contents,
		declared: [],
		answers: [],
		recipes: [],
		report
	});
	expect((await openWorkspace(programme, whole, noKey)).about.report).toEqual(report);
	expect((await openWorkspace(programme, packed, noKey)).about).not.toHaveProperty('report');
});

it('a whole workspace opens elsewhere as it was, without links to people, and without what tells who they are', async () => {
	expect(workspaceFileName(programme.id, '2021-08-03')).toBe(
		'nordic-entrepreneurship-workspace-2021-08-03.tidemark'
	);
	const key = { passphrase: 'kibav-dunit' };
	const { about, acceptance } = await openWorkspace(programme, await seal(packed, key), {
		...noKey,
		...key
	});
	expect([about.declared, about.answers, about.recipes.map(({ name }) => name)]).toEqual([
		[{ table: 'business', state: 'none' }],
		[{ ...answer, note: expect.stringMatching(/^ring \[.+\]$/) as string }],
		['list']
	]);
	const elsewhere = storeOver(memoryFiles());
	await elsewhere.records.acceptReceived(noBase, { at, ...acceptance });
	const there = await elsewhere.records.contents();
	expect(there.manifest!.tables).toEqual(contents.manifest!.tables);
	expect(there.manifest!.contributions).toEqual(contents.manifest!.contributions);
	expect(there.waiting).toEqual(contents.waiting);
	expect(Object.keys(there.waiting)).toEqual(['contribution:DK']);
	expect([there.links.size, there.manifest!.entry.kind]).toEqual([0, 'workspace']);
});

it.each<[string, () => Promise<Bytes> | Bytes]>([
	['empty', () => new Uint8Array()],
	['contribution', () => sampleContribution('DK')],
	['plain-zip', () => zipSync({ a: new Uint8Array(2) }).slice()],
	['changed', () => zipSync(unzipSync(packed)).slice()],
	['changed', () => packed.slice(0, -3)],
	['newer', () => described({ schemaVersion: 2 })],
	['programme', () => described({ programme: 'another' })],
	['country', () => described({ country: 'XX' })],
	['description', () => described({ more: 1 })],
	['undescribed', () => withFiles({ 'people.csv': new Uint8Array(2) })],
	['zip-outside', () => withFiles({ '../people.csv': new Uint8Array(2) })],
	['changed', () => withFiles({ 'person.csv': new Uint8Array(2) })],
	['absent', () => withFiles({}, 'person.csv')]
])('refused, and nothing is changed: %s', async (code, make) =>
	expect(await refusal(await make())).toBe(code)
);

const withFiles = (files: Record<string, Uint8Array>, ...without: string[]) =>
	withEndMark(
		zipSync(
			Object.fromEntries(
				Object.entries({ ...unzipSync(packed), ...files }).filter(([name]) => !without.includes(name))
			)
		).slice()
	);
const described = (changed: object) => {
	const about = JSON.parse(new TextDecoder().decode(unzipSync(packed)['workspace.json'])) as object;
	return withFiles({ 'workspace.json': new TextEncoder().encode(JSON.stringify({ ...about, ...changed })) });
};
