import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { aQualification, aVisit } from '../../../tests/make/counter.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { anOfficeAtWork } from '../../../tests/make/officeAtWork.ts';
import { anOfficer } from '../../../tests/make/people.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import {
	callAgain,
	callNext,
	closeDesk,
	disputeTime,
	finish,
	hold,
	markLeft,
	markNoShow,
	openDesk,
	resume,
	start,
	transfer,
} from './server.ts';
import type { Turn } from './server.ts';
import { stateOf } from './visit.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

const handOn = (act: Act, turn: Turn) =>
	transfer(act, { ...turn, to: { kind: 'anyone' }, reason: 'Perlu petugas lain' });
const turns = { callAgain, start, hold, resume, finish, markLeft, markNoShow, handOn };
const at = (clock: string) => anAct(db, { at: `2026-11-24T${clock}+07:00` });

const periodsOf = (visitId: number) =>
	db
		.selectFrom('counter.period')
		.selectAll()
		.where('visit_id', '=', visitId)
		.orderBy('from_at')
		.execute();

const dayOf = (officerId: number) =>
	db
		.selectFrom('counter.officer_day')
		.selectAll()
		.where('officer_id', '=', officerId)
		.executeTakeFirst();

describe('the clock', () => {
	test('has no gap and no overlap after any sequence of acts, and tells the same as the instants', async () => {
		const { office, officerId } = await anOfficeAtWork(db);
		const anyActs = fc.array(
			fc.tuple(fc.constantFrom(...Object.keys(turns)), fc.integer({ min: 0, max: 900 })),
			{ minLength: 1, maxLength: 15 },
		);
		await fc.assert(
			fc.asyncProperty(anyActs, async (acts) => {
				const { id: visitId } = await aVisit(db, { officeId: office.id });
				let seconds = 0;
				const later = (): Act => {
					const now = new Date(Date.parse('2026-11-24T08:00:00+07:00') + seconds * 1000);
					return { ...anAct(db), now };
				};
				for (const [name, wait] of acts) {
					seconds += wait;
					await callNext(later(), officerId);
					seconds += wait % 7;
					await turns[name as keyof typeof turns](later(), { visitId, officerId });
				}
				const periods = await periodsOf(visitId);
				const visit = await db
					.selectFrom('counter.visit')
					.selectAll()
					.where('id', '=', visitId)
					.executeTakeFirstOrThrow();
				expect(periods[0]?.from_at).toEqual(visit.taken_at);
				periods.slice(1).forEach((later, index) => {
					expect(later.from_at).toEqual(periods[index]?.to_at);
				});
				const state = stateOf({
					calledAt: visit.called_at,
					startedAt: visit.started_at,
					heldAt: visit.held_at,
					endedAt: visit.ended_at,
				});
				const open = periods.filter((span) => span.to_at === null);
				expect(open.map((span) => span.state)).toEqual(state === 'ended' ? [] : [state]);
				await markLeft(later(), { visitId, officerId });
			}),
			{ numRuns: 25 },
		);
	});

	test('refuses a period that leaves a gap, even from SQL', async () => {
		const { office } = await anOfficeAtWork(db);
		const { id } = await aVisit(db, { officeId: office.id });
		const gap = db
			.insertInto('counter.period')
			.values({ visit_id: id, from_at: new Date(), follows_at: new Date(), state: 'waiting' })
			.execute();
		await expect(gap).rejects.toThrow();
	});
});

describe('a finished visit', () => {
	test('adds its minutes to the day of the officer and announces itself once', async () => {
		const { office, officerId } = await anOfficeAtWork(db);
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		const turn = { visitId, officerId };
		await callNext(at('08:10:00'), officerId);
		await start(at('08:11:00'), turn);
		await hold(at('08:13:00'), turn);
		await resume(at('08:15:00'), turn);
		expect(await finish(at('08:20:00'), turn)).toEqual({ ok: true });
		expect(await finish(at('08:21:00'), turn)).toEqual({ ok: false, reason: 'alreadyEnded' });

		expect(await dayOf(officerId)).toMatchObject({
			visits: 1,
			waited_seconds: 600,
			served_seconds: 420,
			served_seconds_squared: 420 ** 2,
			held_seconds: 120,
		});
		const events = await db
			.selectFrom('platform.event')
			.select('payload')
			.where('key', '=', `counter.visitServed:${visitId}`)
			.execute();
		expect(events).toHaveLength(1);
	});

	test('is counted with its kind: how, when and in what need the number was taken', async () => {
		const { office, officerId } = await anOfficeAtWork(db);
		const serve = async (visit: Omit<Parameters<typeof aVisit>[1], 'officeId'>) => {
			const { id: visitId } = await aVisit(db, { officeId: office.id, ...visit });
			await callNext(at('15:10:00'), officerId);
			await start(at('15:11:00'), { visitId, officerId });
			await finish(at('15:12:00'), { visitId, officerId });
			return { visitId, officerId };
		};
		await serve({ at: '2026-11-24T11:59:00+07:00', priority: 'elderly' });
		const wrong = await serve({ at: '2026-11-24T14:00:00+07:00', priority: 'pregnant' });
		const counted = { known_kind: 2, by_phone: 2, by_booking: 0, with_priority: 2 };
		expect(await dayOf(officerId)).toMatchObject({ ...counted, late_morning: 1, in_afternoon: 1 });
		await disputeTime(at('15:20:00'), wrong);
		expect(await dayOf(officerId)).toMatchObject({
			...{ visits: 1, known_kind: 1, by_phone: 1, with_priority: 1 },
			...{ late_morning: 1, in_afternoon: 0 },
		});
	});

	test('whose time is wrong stays counted and leaves every sum, however often one says so', async () => {
		const { office, officerId } = await anOfficeAtWork(db);
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		const turn = { visitId, officerId };
		await callNext(at('08:10:00'), officerId);
		await start(at('08:11:00'), turn);
		await finish(at('12:20:00'), turn);
		await disputeTime(at('12:21:00'), turn);
		await disputeTime(at('12:22:00'), turn);
		expect(await dayOf(officerId)).toMatchObject({
			visits: 0,
			served_seconds: 0,
			waited_seconds: 0,
			disputed: 1,
		});
		const quarter = await db
			.selectFrom('counter.office_quarter')
			.selectAll()
			.where('office_id', '=', office.id)
			.executeTakeFirstOrThrow();
		expect(quarter).toMatchObject({ quarter: '2026-10-01', visits: 1, served_seconds: 0 });
	});

	test('that changed hands charges each officer with nothing of the other', async () => {
		const { office, officerId } = await anOfficeAtWork(db);
		const colleague = await anOfficer(db);
		await aQualification(db, { officerId: colleague });
		await openDesk(at('07:30:00'), { deskId: office.deskIds[1]!, officerId: colleague });
		const { id: visitId } = await aVisit(db, { officeId: office.id });
		await callNext(at('08:05:00'), officerId);
		await start(at('08:05:00'), { visitId, officerId });
		await handOn(at('08:25:00'), { visitId, officerId });
		expect(await callNext(at('08:30:00'), colleague)).toEqual({ ok: true, visitId });
		await start(at('08:30:00'), { visitId, officerId: colleague });
		await finish(at('08:34:00'), { visitId, officerId: colleague });
		expect((await dayOf(colleague))?.served_seconds).toBe(240);
		expect(await dayOf(officerId)).toBeUndefined();
	});
});

test('an officer leaves the desk only after the citizen', async () => {
	const { office, officerId } = await anOfficeAtWork(db);
	const { id: visitId } = await aVisit(db, { officeId: office.id });
	await callNext(at('08:10:00'), officerId);
	expect(await closeDesk(at('08:11:00'), officerId)).toEqual({
		ok: false,
		reason: 'stillServing',
	});
	await markNoShow(at('08:12:00'), { visitId, officerId });
	expect(await closeDesk(at('08:13:00'), officerId)).toEqual({ ok: true });
	expect(await closeDesk(at('08:14:00'), officerId)).toEqual({ ok: true });
});
