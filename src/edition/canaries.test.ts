import { expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { createTables } from '#engine/create-tables.ts';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { personKind } from '#schemas/tables/vocabulary.ts';
import { bytesOf } from './canonical.ts';
import { canariesIn, refuseCanaries } from './canaries.ts';
import { digestOfRecords } from './digest-of-records.ts';

const canaries = new Map([
	['p7Kx2mQ9vT', 'participant.participant_id'],
	['dk-04', 'session.session_id']
]);
const refused = (path: string, bytes: Uint8Array) => () => refuseCanaries(new Map([[path, bytes]]), canaries);

it.each([
	['cells.json', 'x "p7Kx2mQ9vT"', 'participant.participant_id'],
	['charts/en/a.svg', '<path id="groupp7Kx2mQ9vTend"/>', 'participant.participant_id'],
	['README.txt', 'held on dk-04.', 'session.session_id']
])('stops at an id in %s, and does not repeat it', (path, text, column) => {
	const at = refused(path, bytesOf(text));
	expect(at).toThrow(`${path} holds an id of ${column}`);
	expect(at).not.toThrow('p7Kx2mQ9vT');
});

it('reads bytes that are no text', () => {
	expect(refused('card.png', Uint8Array.from([0xff, 0, ...bytesOf('p7Kx2mQ9vT'), 0xfe]))).toThrow('card.png');
});

it('lets pass what is no id', () => {
	expect(refused('cells.csv', bytesOf('p7Kx2mQ9v,dk-04x,2021-07-31'))).not.toThrow();
});

it('finds the ids of the records, by the column they are from', async () => {
	const engine = await openEmpty();
	try {
		for (const statement of createTables(tinyProgramme)) await engine.run(statement);
		await engine.run(
			`INSERT INTO person VALUES ('person-one', '${personKind[0]}', NULL), ('7', '${personKind[0]}', NULL)`
		);
		expect(await canariesIn(engine, tinyProgramme)).toEqual(new Map([['person-one', 'person.person_id']]));
	} finally {
		await engine.close();
	}
});

it('gives the same digest for the same rows in another order, and another for other rows', async () => {
	const digest = async (...ids: string[]) => {
		const engine = await openEmpty();
		try {
			for (const statement of createTables(tinyProgramme)) await engine.run(statement);
			for (const id of ids) await engine.run(`INSERT INTO person VALUES ('${id}', '${personKind[0]}', NULL)`);
			return await digestOfRecords(engine);
		} finally {
			await engine.close();
		}
	};
	expect(await digest('one', 'two')).toEqual(await digest('two', 'one'));
	expect(await digest('one', 'two')).not.toEqual(await digest('one', 'three'));
});
