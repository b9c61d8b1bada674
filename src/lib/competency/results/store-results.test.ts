import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aPost, aUnit } from '../../../../tests/make/people.ts';
import { day } from '../../time/index.ts';
import { seedReference } from '../reference.server.ts';
import type { ResultField } from './columns.ts';
import { checkResults, keepResults } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let unitId: number, officerId: number, nip: string;
const today = day('2026-11-24');

beforeAll(async () => {
	house = await testDatabase();
	await seedReference(house.db);
	unitId = await aUnit(house.db);
	officerId = await anOfficer(house.db, { unitId, postId: await aPost(house.db) });
	({ nip } = await house.db
		.selectFrom('people.officer')
		.select('nip')
		.where('id', '=', officerId)
		.executeTakeFirstOrThrow());
});
afterAll(() => house.end());

const line = (row: number, more: Partial<Record<ResultField, string>> = {}) => ({
	row,
	cells: {
		...{ nip, competency: 'M.3', level: '3', on: '02-03-2026' },
		...{ institution: 'Pusat Penilaian Contoh', number: 'PA/12', ...more },
	},
});
const check = (lines: ReturnType<typeof line>[], source: 'assessment' | 'certificate') =>
	checkResults(house.db, { source, lines, officers: new Map([[nip, officerId]]), today });

test('a result of an assessment centre is evidence once, however often the list is sent', async () => {
	const lines = [line(2), line(3, { competency: 'm.5', level: '0' })];
	const first = await check(lines, 'assessment');
	expect(first).toMatchObject({ known: 0, defects: [] });
	const take = () => keepResults(anAct(house.db), { source: 'assessment', rows: first.wanted });
	const both = await Promise.all([take(), take()]);
	expect(both.map(({ written }) => written).toSorted()).toEqual([0, 2]);
	expect(await check(lines, 'assessment')).toMatchObject({ wanted: [], known: 2 });
	const { level, source } = await house.db
		.selectFrom('competency.observation')
		.select(['level', 'source'])
		.where('key', '=', `assessment:${officerId}:M.3:2026-03-02:pa/12`)
		.executeTakeFirstOrThrow();
	expect({ level, source }).toEqual({ level: 3, source: 'assessment' });
});

test('a certificate of another body is evidence beside that of a centre, and keeps what it rests on', async () => {
	const { wanted } = await check([line(2)], 'certificate');
	await keepResults(anAct(house.db), { source: 'certificate', rows: wanted });
	const kept = await house.db
		.selectFrom('competency.observation')
		.select(['source', 'evidence'])
		.where('officer_id', '=', officerId)
		.where('observed_on', '=', day('2026-03-02'))
		.where('level', '=', 3)
		.orderBy('source')
		.execute();
	expect(kept.map(({ source }) => source)).toEqual(['assessment', 'certificate']);
	expect(kept[1]?.evidence).toEqual({ institution: 'Pusat Penilaian Contoh', number: 'PA/12' });
});

test('everything wrong with a line is said by column, and nothing of it is taken', async () => {
	const checked = await check(
		[
			line(2, { competency: 'X.9', level: '6', on: '01-12-2026', number: '' }),
			line(3, { nip: '199001012015030000' }),
			line(4),
			line(5),
		],
		'certificate',
	);
	expect(checked.defects.map(({ row, column, reason }) => [row, column, reason])).toEqual([
		[2, 'KOMPETENSI', 'competency'],
		[2, 'TINGKAT', 'level'],
		[2, 'TANGGAL', 'inFuture'],
		[2, 'NOMOR', 'number'],
		[3, 'NIP', 'nipUnknown'],
		[5, 'NIP', 'twiceInFile'],
	]);
});
