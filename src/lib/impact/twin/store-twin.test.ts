import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aClockedOffice } from '../../../../tests/make/clockedOffice.ts';
import { aService } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { simulatedFacts, weekDaysBefore } from '../../../../tests/make/twinFacts.ts';
import { anOfficeModel, aSeat } from '../../../../tests/make/twinOffice.ts';
import { addDays } from '../../time/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { OfficeFacts } from './clock.ts';
import { asToday, mayPlanWith } from './index.ts';
import { latestTwin, modelOf, playWhatIf, refitTwin, refitTwins } from './server.ts';
import { factsOf } from './store-clock.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let facts: OfficeFacts;
let officeId = 0;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	const levels = { 'T.DAFDUK': 2, 'T.CAPIL': 2 };
	const [ktp, akta] = [await aService(house.db), await aService(house.db, 'DK-AK-01')];
	const plain = anOfficeModel();
	const model = anOfficeModel({
		services: plain.services.map((service, at) => ({
			...service,
			serviceId: at === 0 ? ktp : akta,
			competencyCode: at === 0 ? 'T.DAFDUK' : 'T.CAPIL',
		})),
		days: [
			{ visits: 50, seats: [aSeat({ levels, breaks: [[43_200, 46_800]] }), aSeat({ levels })] },
		],
		noShow: { chance: 0.02, seconds: 180 },
		callSeconds: 20,
		seatingSeconds: 30,
	});
	facts = simulatedFacts(model, weekDaysBefore(act.today, 70), 3);
	officeId = await aClockedOffice(house.db, facts);
});
afterAll(() => house.end());

test('the published views give back what the clock recorded, without naming an officer', async () => {
	const span = { officeId, from: addDays(act.today, -200), until: act.today };
	const read = await factsOf(house.db, span);
	const plain = ({ visits }: OfficeFacts) =>
		visits.map(({ day, taken, called, started, ended, outcome }) =>
			[day, taken, called, started, ended, outcome].join(),
		);
	expect(read && plain(read).sort()).toEqual(plain(facts).sort());
	expect(read?.presence).toHaveLength(140);
	expect(read?.presence.filter(({ away }) => away.join() === '43200,46800')).toHaveLength(70);
	expect(read?.presence[0]?.levels).toEqual({ 'T.DAFDUK': 2, 'T.CAPIL': 2 });
	const { rows } = await sql<{ id: number }>`select id from people.officer`.execute(house.db);
	const known = new Set(rows.map(({ id }) => id));
	expect(read?.presence.some(({ officer }) => known.has(officer))).toBe(false);
});

test('a twin is made, tried and kept once; the same clock gives the same twin', async () => {
	const first = await refitTwin(act, officeId);
	expect(first).toEqual({ ok: true, twinId: expect.any(Number) });
	expect(await refitTwin(act, officeId)).toEqual({ ok: true, twinId: null });
	const twin = await latestTwin(house.db, officeId);
	expect(twin?.trial.faults).toEqual([]);
	expect(mayPlanWith(twin)).toEqual({ ok: true });
	expect(twin?.model).toEqual((await modelOf(house.db, officeId, act.today))?.model);
});

test('at night only offices whose twin is a week old are looked at', async () => {
	const tomorrow = { ...act, today: addDays(act.today, 1) };
	await refitTwins(act);
	expect(await refitTwins(tomorrow)).toBe(await withoutTwin());
	expect(await refitTwins({ ...act, today: addDays(act.today, 8) })).toBe(
		1 + (await withoutTwin()),
	);
});

async function withoutTwin(): Promise<number> {
	const { rows } = await sql<{ n: number }>`
		select count(*)::integer as n from counter.office o
		where not exists (select from impact.twin t where t.office_id = o.id)`.execute(house.db);
	return rows[0]?.n ?? 0;
}

test('an office whose clock knows too little has no twin, and nothing may be planned with it', async () => {
	const few = await aClockedOffice(house.db, { ...facts, visits: facts.visits.slice(0, 100) });
	expect(await refitTwin(act, few)).toEqual({ ok: false, reason: 'tooFewVisits' });
	expect(mayPlanWith(await latestTwin(house.db, few))).toEqual({ ok: false, reason: 'noTwin' });
});

test('a what-if has the same answer when asked again, and one officer more shortens the wait', async () => {
	const twin = await latestTwin(house.db, officeId);
	if (!twin) throw new Error('no twin');
	const wish = { ...asToday, officers: 1 };
	const played = await playWhatIf(twin, wish);
	expect(played?.compared.change.wait.high).toBeLessThan(0);
	expect((await playWhatIf(twin, wish))?.compared).toEqual(played?.compared);
});

test('who asks while twenty others wait is asked to come again, and a known answer is given at once', async () => {
	const twin = await latestTwin(house.db, officeId);
	if (!twin) throw new Error('no twin');
	const wishes = Array.from({ length: 21 }, (_, at) => ({ ...asToday, demand: 1 + at / 100 }));
	const asked = wishes.map((wish) => playWhatIf(twin, wish));
	expect(await asked[20]).toBeNull();
	const [first] = await Promise.all(asked);
	expect((await playWhatIf(twin, { ...asToday, demand: 1 }))?.compared).toEqual(first?.compared);
});
