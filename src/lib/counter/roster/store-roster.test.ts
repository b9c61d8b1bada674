import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anOffice, aQualification } from '../../../../tests/make/counter.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Db } from '../../platform/database.server.ts';
import { day, holidays2025And2026, WorkingCalendar } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Duty, DutyWish } from './index.ts';
import {
	copyWeek,
	coverageWithout,
	outlookOf,
	ownPlanOf,
	planDuties,
	recordAbsence,
	withdrawAbsence,
} from './server.ts';

const calendar = new WorkingCalendar(holidays2025And2026);
const [wednesday, thursday] = [day('2026-11-25'), day('2026-11-26')];
let house: Awaited<ReturnType<typeof testDatabase>>;
let db: Db;
beforeAll(async () => {
	house = await testDatabase();
	db = house.db;
});
afterAll(() => house.end());

let office: Awaited<ReturnType<typeof anOffice>>;
let ani: number;
let budi: number;
beforeEach(async () => {
	office = await anOffice(db);
	ani = await anOfficer(db, { name: 'Ani', unitId: office.unitId });
	budi = await anOfficer(db, { name: 'Budi', unitId: office.unitId });
});

const wish = (officerId: number, on: Day, part: Duty['part'] | null = 'whole'): DutyWish => ({
	officerId,
	day: on,
	duty: part && { part, breakTurn: 1 },
});
const plan = (wishes: DutyWish[], officeId = office.id) =>
	planDuties(anAct(db), { officeId, wishes }, calendar);
const leave = (officerId: number, on: Day, part: Duty['part'] = 'whole') => ({
	officerId,
	kind: 'leave' as const,
	fromDay: on,
	toDay: day(on === wednesday ? thursday : '2026-11-27'),
	part,
});
const record = (absence: ReturnType<typeof leave>, cover: DutyWish[] = []) =>
	recordAbsence(anAct(db), { officeId: office.id, absence, note: null, cover }, calendar);
const look = () =>
	outlookOf(db, { unitIds: [office.unitId], code: null }, anAct(db).today, calendar);

test('a plan sent twice is one plan, and taking off leaves nothing', async () => {
	expect(await plan([wish(ani, wednesday), wish(budi, wednesday, 'morning')])).toEqual({
		ok: true,
		changed: 2,
	});
	expect(await plan([wish(ani, wednesday), wish(budi, wednesday, 'morning')])).toMatchObject({
		changed: 0,
	});
	expect(await plan([wish(ani, wednesday, null)])).toMatchObject({ changed: 1 });
	expect((await look())!.roster.duties).toMatchObject([{ officerId: budi, part: 'morning' }]);
});

test('an officer is not in two places: refused by the rule, and by the database behind it', async () => {
	const other = await anOffice(db);
	await db
		.insertInto('people.role_grant')
		.values({
			officer_id: ani,
			role: 'counterOfficer',
			unit_id: other.unitId,
			from_day: '2026-01-01',
			reason: 'Diperbantukan',
		})
		.execute();
	await plan([wish(ani, wednesday, 'morning')]);
	const seen = { unitIds: [other.unitId], code: null };
	const told = await outlookOf(db, seen, anAct(db).today, calendar);
	expect(told!.roster.elsewhere).toEqual([{ officerId: ani, day: wednesday, part: 'morning' }]);
	expect(await plan([wish(ani, wednesday)], other.id)).toEqual({
		ok: false,
		reason: 'elsewhereThen',
		officerId: ani,
		day: wednesday,
	});
	expect(await plan([wish(ani, wednesday, 'afternoon')], other.id)).toMatchObject({ ok: true });
	const twice = { office_id: other.id, officer_id: ani, day: wednesday, part: 'whole' };
	await expect(db.insertInto('counter.duty').values(twice).execute()).rejects.toThrow(
		/officer_in_one_place/,
	);
});

test('past days, closed days and strangers are refused, and then nothing is written', async () => {
	const stranger = await anOfficer(db);
	const refused = async (bad: DutyWish) => {
		const told = await plan([wish(budi, thursday), bad]);
		return told.ok ? null : told.reason;
	};
	expect(await refused(wish(ani, day('2026-11-23')))).toBe('dayPassed');
	expect(await refused(wish(ani, day('2026-11-28')))).toBe('closedThen');
	expect(await refused(wish(ani, day('2027-12-24')))).toBe('tooFarAhead');
	expect(await refused(wish(stranger, wednesday))).toBe('notOfOffice');
	await record(leave(ani, wednesday));
	expect(await refused(wish(ani, wednesday))).toBe('awayThen');
	expect((await look())!.roster.duties).toEqual([]);
});

test('a leave with a colleague who steps in is one act, sent twice it is one leave', async () => {
	await aQualification(db, { officerId: ani });
	await aQualification(db, { officerId: budi });
	await plan([wish(ani, wednesday)]);
	const without = await coverageWithout(db, ani, { from: wednesday, to: thursday }, calendar);
	expect(
		without!.losses.some(({ left, substitutes }) => left === 0 && substitutes[0]?.name === 'Budi'),
	).toBe(true);
	const first = await record(leave(ani, wednesday), [wish(budi, wednesday)]);
	expect(await record(leave(ani, wednesday), [wish(budi, wednesday)])).toEqual(first);
	expect(await record(leave(ani, wednesday, 'morning'))).toMatchObject({ reason: 'alreadyAway' });
	const line = (await look())!.lines.find(({ group }) => group.competencyCode === 'T.DAFDUK')!;
	const on = line.days.find((one) => one.day === wednesday)!;
	expect(on.cells[0]!.officerIds).toEqual([budi]);

	// Taken back, the duty that lay beneath it counts again
	if (first.ok) {
		const asked = { officeId: office.id, absenceId: first.absenceId };
		await withdrawAbsence(anAct(db), asked);
		expect(await withdrawAbsence(anAct(db), asked)).toEqual({ ok: true });
		const elsewhere = await anOffice(db);
		expect(await withdrawAbsence(anAct(db), { ...asked, officeId: elsewhere.id })).toMatchObject({
			reason: 'unknownAbsence',
		});
	}
	const after = (await look())!.lines.find(({ group }) => group.competencyCode === 'T.DAFDUK')!;
	const again = after.days.find((one) => one.day === wednesday)!;
	expect(again.cells[0]!.officerIds.toSorted()).toEqual([ani, budi].toSorted());
});

test('two halves of one day may have two reasons, one half may not', async () => {
	expect(await record(leave(ani, wednesday, 'morning'))).toMatchObject({ ok: true });
	expect(await record(leave(ani, wednesday, 'afternoon'))).toMatchObject({ ok: true });
	const row = { officer_id: ani, kind: 'sick', part: 'morning', recorded_at: new Date() };
	const again = { ...row, from_day: wednesday, to_day: thursday };
	await expect(db.insertInto('counter.absence').values(again).execute()).rejects.toThrow(
		/officer_away_for_one_reason/,
	);
});

test('a proof that expires within the fourteen days opens a hole from that day on', async () => {
	await aQualification(db, { officerId: ani, validUntil: thursday });
	await plan([wish(ani, wednesday), wish(ani, thursday)]);
	const told = (await look())!;
	const group = ({ competencyCode }: { competencyCode: string }) => competencyCode === 'T.DAFDUK';
	expect(told.ending).toMatchObject([{ name: 'Ani', endsOn: thursday }]);
	const holes = told.holes.filter((hole) => group(hole.group));
	expect(holes.flatMap(({ days }) => days)).toContain(thursday);
	expect(holes.flatMap(({ days }) => days)).not.toContain(wednesday);
	const lapsed = holes.find(({ days }) => days.includes(thursday))!;
	expect(lapsed.away).toMatchObject([{ name: 'Ani', why: 'lapsed' }]);
});

test('a week carried on fills what is empty and leaves what was made by hand', async () => {
	await plan([wish(ani, wednesday), wish(ani, thursday, 'morning'), wish(budi, wednesday)]);
	await plan([wish(ani, day('2026-12-02'), 'afternoon')]);
	const asked = {
		officeId: office.id,
		from: day('2026-11-23'),
		to: [day('2026-11-30'), day('2026-12-07')],
	};
	expect(await copyWeek(anAct(db), asked, calendar)).toEqual({ ok: true, changed: 5, left: 1 });
	expect(await copyWeek(anAct(db), asked, calendar)).toEqual({ ok: true, changed: 0, left: 6 });
	const own = await ownPlanOf(db, ani, { from: wednesday, to: day('2026-12-11') });
	expect(own.duties.map(({ day: on, part }) => [on, part])).toEqual([
		['2026-11-25', 'whole'],
		['2026-11-26', 'morning'],
		['2026-12-02', 'afternoon'],
		['2026-12-03', 'morning'],
		['2026-12-09', 'whole'],
		['2026-12-10', 'morning'],
	]);
});
