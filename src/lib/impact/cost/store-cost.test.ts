import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aLeader, aServedSeason, theTop } from '../../../../tests/make/impact.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Principal } from '../../people/index.ts';
import { day } from '../../time/index.ts';
import { readBriefFilter } from '../brief/index.ts';
import { briefTrend } from '../brief/server.ts';
import { study } from '../comparison/server.ts';
import { briefCosts } from './index.ts';
import type { CostFact } from './index.ts';
import { setPrice, trainingCosts } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let leader: Principal;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	const office = { officers: 70, trained: 31, effect: -1.4, visits: 12 };
	await aServedSeason(house.db, 'kantor-biaya', { code: 'HEMAT' }, office);
	await study(act);
	leader = await aLeader(await anOfficer(house.db), await theTop(house.db));
});
afterAll(() => house.end());

const theCourse = async () => (await trainingCosts(house.db, act.today)).rows[0];
const fee = {
	course: 'HEMAT',
	from: day('2026-02-01'),
	idr: 250_000,
	source: 'Kontrak penyelenggara, contoh.',
	mark: 'example',
} as const;

describe('the cost of a minute saved', () => {
	test('is told with the interval of the gain turned round', async () => {
		const { seat, minutes, perMinute, perPoint, visitsAYear } = (await theCourse()) ?? {};
		// 12 JP are nine hours at the 75,000 of the example rate.
		expect(seat?.idr).toBe(675_000);
		const { low = 0, high = 0 } = minutes?.found ?? {};
		const saved = (gain: number) => 675_000 / (-gain * (visitsAYear ?? 0));
		expect(perMinute?.least).toBeCloseTo(saved(low), 6);
		expect(perMinute?.most).toBeCloseTo(saved(high), 6);
		// Nobody has answered a survey here, so no point of IKM has a price.
		expect(perPoint).toBeNull();
	});

	test('takes a fee from its day on, once a day, of a known course', async () => {
		expect(await setPrice(act, leader, fee)).toEqual({ ok: true });
		expect(await setPrice(act, leader, { ...fee, idr: 1 })).toEqual({
			ok: false,
			reason: 'dayTaken',
		});
		expect(await setPrice(act, leader, { ...fee, course: 'TIADA' })).toEqual({
			ok: false,
			reason: 'courseUnknown',
		});
		expect((await theCourse())?.seat?.idr).toBe(925_000);
		// Last month replays with what was known to be valid then.
		const before = await trainingCosts(house.db, day('2026-01-31'));
		expect(before.rows[0]?.seat?.idr).toBe(675_000);
	});

	test('stands in the brief of a leader with the same figures, where the gain is certain', async () => {
		const filter = readBriefFilter(new URLSearchParams(), act.today);
		const { costs } = await briefTrend(house.db, filter, act.today);
		const { perMinute, seat, title } = (await theCourse()) ?? {};
		expect(briefCosts(costs)).toEqual([
			expect.objectContaining({ title, seat, perMinute, perPoint: null }),
		]);
		const [fact] = costs.rows;
		const unsure = { ...fact, found: { estimate: -0.4, low: -1, high: 0.2 } };
		expect(briefCosts({ ...costs, rows: [unsure as CostFact] })).toEqual([]);
		expect(briefCosts({ ...costs, rate: null })).toEqual([]);
	});

	test('holds for the whole province, so the leader of a branch sets no price', async () => {
		const branch = await aUnit(house.db, { parentId: await theTop(house.db) });
		const other = await aLeader(await anOfficer(house.db), branch);
		const dearer = { ...fee, from: day('2026-03-01'), idr: 900_000 };
		expect(await setPrice(act, other, dearer)).toEqual({ ok: false, reason: 'notYours' });
		expect((await theCourse())?.seat?.idr).toBe(925_000);
	});
});
