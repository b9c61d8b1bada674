import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anObservation } from '../../../../tests/make/competency.ts';
import { anOffice } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import { benchOf } from './rules-succession.ts';
import { benchOffice, benchOffices } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let office: Awaited<ReturnType<typeof anOffice>>;
let ani = 0;
let budi = 0;

beforeAll(async () => {
	house = await testDatabase();
	office = await anOffice(house.db);
	await anOffice(house.db);
	[ani, budi] = [
		await anOfficer(house.db, { unitId: office.unitId }),
		await anOfficer(house.db, { unitId: office.unitId }),
	];
	const act = anAct(house.db);
	const seen = { competencyCode: 'T.DAFDUK', source: 'assessment' as const };
	await anObservation(act, { officerId: ani, level: 3, ...seen });
	await anObservation(act, { officerId: budi, level: 1, ...seen });
});
afterAll(() => house.end());

test('an office tells who can, who may follow, and how near it is to nobody', async () => {
	const { today } = anAct(house.db);
	const found = await benchOffice(
		house.db,
		{ code: office.code, branches: [office.unitId] },
		today,
	);
	const lines = found ? benchOf(found, today) : [];
	const line = lines.find(({ code }) => code === 'T.DAFDUK');
	expect(line?.proven.map(({ officerId }) => officerId)).toEqual([ani]);
	expect(line?.risk).toBe('single');
	expect(line?.services.length).toBeGreaterThan(0);
	expect(line?.level).toBe(2);
	expect(line?.soon.map(({ officerId, grounds }) => [officerId, grounds])).toEqual([
		[budi, ['oneBelow']],
	]);
	// Where nobody has evidence, nobody can
	expect(
		lines.filter(({ code }) => code !== 'T.DAFDUK').every((one) => one.risk === 'uncovered'),
	).toBe(true);
});

test('offices outside the own branches are not found', async () => {
	const { today } = anAct(house.db);
	const at = { code: office.code, branches: [999_999] };
	expect(await benchOffice(house.db, at, today)).toBeNull();
	const asked = { branches: [office.unitId], after: 0, limit: 10 };
	const page = await benchOffices(house.db, asked, today);
	expect(page.map(({ officeId }) => officeId)).toEqual([office.id]);
	expect(await benchOffices(house.db, { ...asked, after: office.id }, today)).toEqual([]);
});
