import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification, aService, aVisit } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { callNext, openDesk, screenOf, startPause } from '../server.ts';
import { isCovered } from './rules-gate.ts';
import { officeNow } from './store-seat.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const desks = 3;
const seldom = fc.nat(4).map((number) => number === 4);
const anySeat = fc.record({
	level: fc.constantFrom<number>(0, 1, 2, 2, 3),
	expired: seldom,
	onBreak: seldom,
	refuses: seldom,
	allowed: seldom,
});
const place = fc.option(fc.nat(desks - 1), { nil: null, freq: 1 });
const anyRouting = fc.option(
	fc.record({
		desk: place,
		avoid: place,
		level: fc.option(fc.integer({ min: 2, max: 3 }), { nil: null }),
	}),
	{ nil: null, freq: 8 },
);

type Wish = { level: number; expired?: boolean; onBreak?: boolean; refuses?: boolean };
const at = (wish: Wish) => ({
	...{ expired: false, onBreak: false, refuses: false, allowed: false },
	...wish,
});
/** What chance seldom finds: the only senior handed the citizen on; the desk named rests or refuses. */
const corners: [
	ReturnType<typeof at>[],
	{ desk: number | null; avoid: number | null; level: number | null },
][] = [
	[[at({ level: 3 }), at({ level: 2 }), at({ level: 0 })], { desk: null, avoid: 0, level: 3 }],
	[[at({ level: 3 }), at({ level: 3 }), at({ level: 2 })], { desk: null, avoid: 0, level: 3 }],
	[[at({ level: 2 }), at({ level: 0 }), at({ level: 0 })], { desk: null, avoid: 0, level: 3 }],
	[
		[at({ level: 2, onBreak: true }), at({ level: 2 }), at({ level: 1 })],
		{ desk: 0, avoid: null, level: null },
	],
	[
		[at({ level: 2, refuses: true }), at({ level: 2 }), at({ level: 1 })],
		{ desk: 0, avoid: null, level: null },
	],
	[
		[at({ level: 2, refuses: true }), at({ level: 2 }), at({ level: 1 })],
		{ desk: null, avoid: 1, level: null },
	],
];

test('the database offers exactly what the rule offers, and what somebody may give is offered to somebody', async () => {
	const serviceId = await aService(db);
	const act = anAct(db);
	await fc.assert(
		fc.asyncProperty(
			fc.array(anySeat, { minLength: desks, maxLength: desks }),
			anyRouting,
			async (wishes, routing) => {
				const office = await anOffice(db, { desks });
				const officers: number[] = [];
				for (const [index, wish] of wishes.entries()) {
					const officerId = await anOfficer(db);
					officers.push(officerId);
					if (wish.level > 0)
						await aQualification(db, {
							officerId,
							level: wish.level,
							...(wish.expired && { validUntil: '2026-11-24' }),
						});
					await openDesk(act, { deskId: office.deskIds[index]!, officerId });
					if (wish.onBreak) await startPause(act, { officerId, reason: 'meal', minutes: 30 });
					if (wish.refuses) await refuse(office.deskIds[index]!, serviceId);
					if (wish.allowed) await allow(office.id, officerId, serviceId);
				}
				const visit = await aVisit(db, { officeId: office.id });
				if (routing)
					await db
						.insertInto('counter.routing')
						.values({
							visit_id: visit.id,
							desk_id: routing.desk === null ? null : office.deskIds[routing.desk]!,
							avoid_id: routing.avoid === null ? null : officers[routing.avoid]!,
							least_level: routing.level,
							reason: 'Perlu petugas lain',
							at: act.now,
							by_id: officers[0]!,
						})
						.execute();

				const working = officers.filter((_, index) => !wishes[index]!.onBreak);
				const screens = await Promise.all(working.map((id) => screenOf(db, id, act)));
				const offered = screens.map((screen) => screen!.waiting[0]!.gate.ok);
				const called = [];
				for (const officerId of working) called.push(await wouldCall(officerId));
				expect(called).toEqual(offered);

				const { seats } = await officeNow(db, office.id, act.now);
				const gate = { ...screens[0]?.waiting[0], serviceId, routing: null } as never;
				if (screens.length > 0 && isCovered(gate, seats, act.today))
					expect(offered).toContain(true);
			},
		),
		{ numRuns: 40, examples: corners },
	);
});

/** Asks the database and takes the answer back. */
async function wouldCall(officerId: number): Promise<boolean> {
	let called = false;
	await db
		.transaction()
		.execute(async (tx) => {
			called = (await callNext({ ...anAct(db), db: nested(tx) }, officerId)).ok;
			throw new Error('taken back');
		})
		.catch(() => undefined);
	return called;
}

/** A transaction that begins where another runs already. */
function nested(tx: Db): Db {
	return new Proxy(tx, {
		get: (target, name) =>
			name === 'transaction'
				? () => ({ execute: (verb: (tx: Db) => unknown) => verb(tx) })
				: Reflect.get(target, name),
	});
}

function refuse(deskId: number, serviceId: number) {
	return db
		.insertInto('counter.desk_without')
		.values({ desk_id: deskId, service_id: serviceId, since: new Date() })
		.execute();
}

function allow(officeId: number, officerId: number, serviceId: number) {
	const { now } = anAct(db);
	return db
		.insertInto('counter.gate_override')
		.values({
			key: `izin-${officerId}`,
			office_id: officeId,
			officer_id: officerId,
			service_id: serviceId,
			from_at: now,
			to_at: new Date(now.getTime() + 3_600_000),
			reason: 'Petugas cakap sakit hari ini',
			allowed_by: officerId,
		})
		.execute();
}
