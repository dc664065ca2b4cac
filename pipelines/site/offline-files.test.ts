import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { OfflineCopy } from '#schemas/offline-copy.ts';
import { writeOfflineFiles } from './offline-files.ts';

const built = {
	'service-worker.js': 'work();',
	'index.html': 'public',
	'index.html.br': '',
	'_app/immutable/a.1.js': 'code',
	'_app/immutable/a.1.js.gz': '',
	'_app/version.json': '{}',
	'workspace/index.html': 'workspace',
	'workspace/__data.json': '{}',
	'workspace/cube.json': '[]',
	'workspace/cube.json.br': '',
	'workspace/records.duckdb.gz': 'rows',
	'sv/workspace/import/index.html': 'arbetsyta',
	'sv/index.html': 'offentlig',
	'verify/index.html': 'verify',
	'editions/2021/index.html': 'edition',
	'editions/2021/manifest.json': '{"files":[{"path":"cells.csv"}]}',
	'editions/2021/manifest.sig.json': '{}',
	'editions/2021/cells.csv': 'cells',
	'editions/2021/charts/a.svg': 'picture',
	'icon-192.png': 'icon'
};

async function copyOf(files: Record<string, string>): Promise<OfflineCopy & { code: string }> {
	const site = mkdtempSync(join(tmpdir(), 'offline-files-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), text);
	}
	await writeOfflineFiles(site, ['en', 'sv']);
	const [first, ...code] = readFileSync(join(site, 'service-worker.js'), 'utf8').split('\n');
	const copy = JSON.parse(first!.replace(/^self\.offlineCopy=|;$/g, '')) as OfflineCopy;
	return { ...copy, code: code.join('\n') };
}

it('keeps the workspace with its languages apart, and no public page, picture or packed file', async () => {
	const { files, code } = await copyOf(built);
	expect(code).toBe('work();');
	expect(Object.fromEntries(files.map(({ url, language }) => [url, language]))).toEqual({
		'_app/immutable/a.1.js': null,
		'workspace/index.html': 'en',
		'workspace/__data.json': 'en',
		'workspace/cube.json': null,
		'workspace/records.duckdb.gz': null,
		'sv/workspace/import/index.html': 'sv',
		'verify/index.html': 'en',
		'editions/2021/manifest.json': null,
		'editions/2021/manifest.sig.json': null,
		'editions/2021/cells.csv': null,
		'icon-192.png': null
	});
	const of = (url: string) => files.find((one) => one.url === url)!;
	expect(of('_app/immutable/a.1.js').revision).toBe(null);
	// printf code | openssl dgst -sha256 -binary | base64
	expect(of('_app/immutable/a.1.js').integrity).toBe('sha256-VpTQii5T/8rgwxA+Wtb2B2q9lg6x+KVldwQLwQKPcCs=');
	expect(of('workspace/records.duckdb.gz').integrity).toBe(undefined);
});

it('has another version where the content of any file differs, and the same one otherwise', async () => {
	const { version } = await copyOf(built);
	expect((await copyOf({ ...built, 'index.html': 'changed' })).version).toBe(version);
	expect((await copyOf({ ...built, 'workspace/cube.json': '[1]' })).version).not.toBe(version);
});
