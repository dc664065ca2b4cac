import { expect, it } from 'vitest';
import { PackedRecords } from './packed-records.ts';
import type { RawRecord } from './raw-record.ts';
import { records } from './records.ts';
import { detectReading } from './detect-reading.ts';
import { byteFile } from './fixtures/byte-file.ts';

const rows = Array.from({ length: 3_000 }, (_, i) => {
	if (i % 97 === 5) return '';
	if (i % 101 === 7) return `x${i},only two`;
	if (i % 103 === 9) return `x${i},"a\nb",2020-01-0${1 + (i % 9)},ø`;
	if (i % 3 === 0) return `x${i},number ${i % 600},2020-01-0${1 + (i % 9)},ø`;
	return `x${i},${i % 7 === 0 ? `a text of its own that is long enough ${i}` : `word ${i % 5}`},2020-01-0${1 + (i % 9)},ø`;
});
const file = byteFile('t.csv', new TextEncoder().encode(`id,said,day,letter\n${rows.join('\n')}\n`));

async function read(most?: number) {
	const packed = new PackedRecords(most);
	const all: RawRecord[] = [];
	const { reading } = await detectReading(file, {});
	for await (const batch of records(file, reading)) {
		packed.add(batch);
		all.push(...batch);
	}
	return { packed, all };
}

const plain = (all: readonly RawRecord[]) =>
	all.map(({ record, line, cells, kind, fault }) => ({ record, line, cells: [...cells], kind, fault }));

it('gives back every record as it was, blank and broken ones too', async () => {
	const { packed, all } = await read();
	expect(packed.complete).toBe(true);
	const back = [...packed.batches()].flat();
	expect(plain(back)).toEqual(plain(all));
	expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['data', 'blank']));
	expect(all.filter(({ fault }) => fault.length > 0).length).toBeGreaterThan(10);
	expect(back.filter(({ textNumbers }) => textNumbers !== undefined).length).toBeGreaterThan(2_000);
});

it('keeps none where they are too many', async () => {
	const { packed } = await read(10_000);
	expect([packed.complete, [...packed.batches()]]).toEqual([false, []]);
});
