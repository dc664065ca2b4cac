import { afterAll, describe, expect, it } from 'vitest';
import { byteFile } from '#import/read/fixtures/byte-file.ts';
import { withApart, withCorrections, withoutApart, withSkips } from './amendments.ts';
import { at, comparer, file, journeyWith, list, mapped, person, settled } from './fixtures/journey.ts';
import { withColumn } from './recipe-edits.ts';

afterAll(() => comparer.close());

describe('the steps', () => {
	it('cannot be gone to before those they rest on are settled', async () => {
		const { journey, key } = journeyWith();
		const people = list.map((line, i) => line.replace(/^[^,]*/, i ? `p${i}@example.org` : 'E-mail'));
		journey.go('changes');
		expect(journey.step).toBe('file');
		await journey.add([file(people)]);
		expect(journey.furthest).toBe('file');
		journey.chooseCountry('DK');
		journey.begin(journey.file!);
		await settled(journey);
		journey.go('changes');
		expect([journey.step, journey.recipe?.columns[0]?.target]).toEqual(['people', 'identity.email']);
		journey.useKey(key);
		expect(journey.furthest).toBe('changes');
		journey.decide((one) =>
			one.edit(withColumn(journey.recipe!, 0, { target: 'participant.participant_id' }))
		);
		expect([journey.untreated, journey.furthest]).toEqual([[0], 'people']);
		journey.undoDecision('people');
		expect(journey.furthest).toBe('changes');
	});

	it('say what is waited for, and ask for nothing while a file is still read', async () => {
		const { journey } = journeyWith();
		const added = journey.add([file(list)]);
		expect(journey.held).toBe('import.held-file');
		journey.chooseCountry('DK');
		journey.begin(journey.file!);
		expect([journey.looked, journey.held]).toEqual([null, 'import.held-changes']);
		await added;
		await settled(journey);
		journey.decide((one) => one.edit(withColumn(journey.recipe!, 1, { target: null })));
		await settled(journey);
		expect([journey.furthest, journey.held]).toEqual(['columns', 'import.held-columns']);
	});

	it('are busy as long as their file is worked on, whoever asked for it', async () => {
		const { journey } = journeyWith();
		await journey.add([file(list)]);
		journey.chooseCountry('DK');
		journey.begin(journey.file!);
		await settled(journey);
		journey.go('columns');
		await settled(journey);
		expect(journey.busy).toBe(false);
		journey.file!.chooseTable('person');
		const asked = journey.file!.propose();
		const seen = new Set<boolean>();
		for (let turn = 0; turn < 1000; turn++) {
			await Promise.resolve();
			seen.add(journey.busy);
		}
		await asked;
		expect([seen.has(true), journey.busy]).toEqual([true, false]);
	});

	it('say of a list of events, which names nobody, that its rows need a key for their ids', async () => {
		const lines = [
			'Arrangement;Planlagt til;Afholdt den;Status',
			'Mentordag;2020-10-01;2020-10-01;Afholdt',
			'Netværksmiddag;2020-10-08;2020-10-08;Afholdt'
		];
		const { journey, key } = journeyWith();
		await journey.add([file(lines)]);
		journey.chooseCountry('DK');
		journey.begin(journey.file!);
		await settled(journey);
		journey.go('changes');
		expect([journey.step, journey.namesPeople, journey.held]).toEqual(['people', false, 'import.held-ids']);
		journey.useKey(key);
		expect(journey.furthest).toBe('changes');
	});

	it('say of a list of people that they need a pseudonym', async () => {
		const { journey } = journeyWith();
		await journey.add([
			file(list.map((line, i) => line.replace(/^[^,]*/, i ? `p${i}@example.org` : 'E-mail')))
		]);
		journey.chooseCountry('DK');
		journey.begin(journey.file!);
		await settled(journey);
		journey.go('changes');
		expect([journey.step, journey.namesPeople, journey.held]).toEqual(['people', true, 'import.held-people']);
	});

	it('keep what was decided when somebody goes back, and can take each decision back', async () => {
		const { journey } = await mapped();
		await at(journey, 'problems');
		journey.decide((one) =>
			one.amend(withCorrections(one.amendments, [{ record: 2, columnIndex: 1, value: '2020-09-02' }]))
		);
		await settled(journey);
		expect(journey.outcome).toMatchObject({ read: 3, accepted: 3, rejected: 0 });
		journey.go('reading');
		await settled(journey);
		await at(journey, 'problems');
		expect(journey.outcome).toMatchObject({ accepted: 3 });
		journey.undoDecision('problems');
		await settled(journey);
		expect(journey.outcome).toMatchObject({ accepted: 2, rejected: 1 });
	});

	it('let corrections rest while the file is read in another way, and take them up again', async () => {
		const { journey } = await mapped();
		journey.decide((one) => one.amend(withSkips(one.amendments, [1], 'twice')));
		journey.go('reading');
		journey.decide((one) => one.read({ headerRows: 0 }));
		await settled(journey);
		expect(journey.file!.amendments.skips).toEqual([]);
		journey.undoDecision('reading');
		await settled(journey);
		expect(journey.file!.amendments.skips).toEqual([{ record: 1, reason: 'twice' }]);
	});
});

describe('two people with one address', () => {
	it('are both taken when somebody has said that they are two, until that is taken back', async () => {
		const { journey, key } = journeyWith();
		const couple = list.map((line, i) =>
			line.replace(/^[^,]*/, i ? `Name${i} Ek,ek@example.org` : 'Name,E-mail')
		);
		await journey.add([file(couple)]);
		journey.chooseCountry('DK');
		journey.useKey(key);
		journey.begin(journey.file!);
		await at(journey, 'problems');
		const asked = () => journey.problems.filter(({ code }) => code === 'shared-address');
		const first = asked().at(-1);
		expect(first).toMatchObject({ line: 4, args: { kind: 'email', first: 2, firstRecord: 1 } });
		const before = journey.outcome!.accepted;
		journey.decide((one) => one.amend(withApart(one.amendments, first!.record!)));
		await settled(journey);
		expect(journey.outcome!.accepted).toBe(before + 1);
		expect(asked().map(({ record }) => record)).not.toContain(first!.record);
		journey.decide((one) => one.amend(withoutApart(one.amendments, first!.record!)));
		await settled(journey);
		expect([journey.outcome!.accepted, asked().at(-1)]).toEqual([before, first]);
	});
});

describe('what became of each record', () => {
	it('always adds up', async () => {
		const { journey } = await mapped([...list, '', person('a4', '2020-09-04', 'nobody knows')]);
		journey.decide((one) => one.amend(withSkips(one.amendments, [3], 'a guest')));
		journey.decide((one) => one.agree('labels'));
		await settled(journey);
		expect(journey.questions).toEqual([{ of: 'labels', columnIndex: 3, words: [['nobody knows', 1]] }]);
		journey.decide((one) =>
			one.edit(withColumn(journey.recipe!, 3, { labels: [{ text: 'nobody knows', code: 'undisclosed' }] }))
		);
		await at(journey, 'problems');
		expect(journey.file!.counts).toEqual({ read: 5, accepted: 2, rejected: 1, blank: 1, skipped: 1 });
	});
});

describe('accepting', () => {
	it('happens once, can be taken back, and the same file says that it was here', async () => {
		const { journey, records } = await mapped();
		await at(journey, 'changes');
		expect(journey.acceptable).toBe(true);
		await Promise.all([journey.accept(), journey.accept()]);
		expect(records.accepted).toHaveLength(1);
		expect(records.accepted[0]).toMatchObject({
			country: 'DK',
			counts: { read: 3, accepted: 2, rejected: 1, blank: 0, skipped: 0 }
		});
		expect(journey.unaccepted).toBe(false);
		const again = file(list);
		await journey.add([again]);
		expect(journey.earlier(journey.queue.files[1]!)).not.toBeNull();
		await journey.withdraw();
		expect(records.accepted).toEqual([]);
		expect(journey.file!.accepted).toBe(false);
	});

	it('keeps no id of the file: people have pseudonyms', async () => {
		const { journey, records } = await mapped();
		await at(journey, 'changes');
		await journey.accept();
		const text = new TextDecoder().decode(records.accepted[0]!.tables.get('participant'));
		expect(text).toContain('2020-09-03');
		expect(text).not.toMatch(/\ba[123]\b/);
	});

	it('waits for the comparison of what was decided last', async () => {
		const { journey } = await mapped();
		await at(journey, 'changes');
		journey.decide((one) => one.complete.choose(true));
		expect(journey.acceptable).toBe(false);
		await settled(journey);
		expect(journey.acceptable).toBe(true);
	});
});

it('another key than that of the records stops the import: everybody would be counted again', async () => {
	const { journey, key } = await mapped();
	await at(journey, 'changes');
	await journey.accept();
	await journey.add([file(list, 'again.csv')]);
	journey.begin(journey.queue.files[1]!);
	await settled(journey);
	journey.go('columns');
	await settled(journey);
	journey.decide((one) => one.edit(withColumn(journey.recipe!, 0, { target: 'identity.local_id' })));
	await settled(journey);
	expect(journey.furthest).toBe('changes');
	journey.useKey({ ...key, keyId: 'another' });
	expect([journey.otherKey, journey.furthest]).toEqual([key.keyId, 'people']);
	journey.useKey(key);
	expect([journey.otherKey, journey.furthest]).toEqual([null, 'changes']);
});

describe('a queue', () => {
	it('is put in the order in which files find what they refer to, until somebody chooses another', async () => {
		const { journey } = journeyWith();
		const sessions = [
			'session_id,country,session_type,planned_on,held_on,status,mode,hours',
			's1,DK,mentor_day,2020-10-01,2020-10-01,held,online,3'
		];
		await journey.add([file(sessions, 'b.csv'), file(list, 'a.csv')]);
		const names = () => journey.queue.files.map(({ name }) => name);
		expect(names()).toEqual(['a.csv', 'b.csv']);
		journey.queue.move(journey.queue.files[1]!, -1);
		await journey.add([file(list, 'c.csv')]);
		expect(names()).toEqual(['b.csv', 'a.csv', 'c.csv']);
	});

	it('goes on with the others where one cannot be read', async () => {
		const { journey } = journeyWith();
		await journey.add([byteFile('empty.csv', new Uint8Array()), file(list)]);
		expect(journey.file?.name).toBe('list.csv');
		const refused = journey.queue.files.find(({ name }) => name === 'empty.csv')!;
		expect(refused.unfinishedTask('reading')?.fault).toMatchObject({ name: 'Refusal', code: 'empty-file' });
	});
});

it('headers named like parts of every object are columns like others', async () => {
	const { journey } = journeyWith();
	journey.chooseCountry('DK');
	await journey.add([file(['__proto__,constructor,participant_id', 'x,y,a1'])]);
	expect(journey.recipe?.columns.map(({ name }) => name)).toEqual([
		'__proto__',
		'constructor',
		'participant_id'
	]);
	expect(Object.keys(Object.prototype)).toEqual([]);
});
