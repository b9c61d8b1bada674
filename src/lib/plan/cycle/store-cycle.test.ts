import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aCycle, aPrincipal, calendar2026 } from '../../../../tests/make/cycle.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import { day } from '../../time/index.ts';
import {
	addUnitNeed,
	agenciesOf,
	agencyDetail,
	confirmNeeds,
	deferNeeds,
	enterStage,
	needSums,
	needsOf,
	openCycle,
	takeInventory,
	teamNeedCounts,
	teamNeeds,
	validateAgency,
	withdrawUnitNeed,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let city: Awaited<ReturnType<typeof aCycle>>;
const year = 2027;

beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	city = await aCycle(act);
});
afterAll(() => house.end());

const ofTeam = (supervisorId: number, state: 'open' | 'confirmed' = 'open') =>
	teamNeeds(act.db, {
		cycleId: city.id,
		supervisorId,
		today: act.today,
		state,
		after: 0,
		most: 50,
	});

test('the inventory notes proven gaps only, once, and a year has one cycle', async () => {
	const needs = await ofTeam(city.headId);
	expect(needs.map(({ competencyCode }) => competencyCode)).toEqual(['M.3', 'M.3']);
	expect(needs[0]).toMatchObject({ required: 2, proven: 1, state: 'open', closed: false });
	expect(await takeInventory(act, city.id)).toEqual({ needs: 0 });
	const again = { begin: day('2026-09-01'), calendar: calendar2026 };
	expect(await openCycle(act, city.organiser, again)).toEqual({ ok: false, reason: 'yearOpen' });
	const stranger = aPrincipal(city.headId, { role: 'organiser', unitId: city.agencyId });
	expect(await openCycle(act, stranger, again)).toEqual({ ok: false, reason: 'notYours' });
});

test('a supervisor confirms and puts off needs of the own team only, and twice is once', async () => {
	const [first, second] = await ofTeam(city.headId);
	const own = { year, supervisorId: city.headId };
	const head = by(act, city.headId, 'supervisor');
	const ids = [first!.id];
	const foreign = { year, supervisorId: city.members[0]!, ids };
	expect(await confirmNeeds(head, foreign)).toEqual({ ok: true, n: 0 });
	expect(await confirmNeeds(head, { ...own, ids })).toEqual({ ok: true, n: 1 });
	expect(await confirmNeeds(head, { ...own, ids })).toEqual({ ok: true, n: 0 });
	const later = { ...own, ids: [second!.id], reason: 'Sedang tugas belajar sampai akhir 2027.' };
	expect(await deferNeeds(head, later)).toEqual({ ok: true, n: 1 });
	expect(await teamNeedCounts(act.db, { ...own, cycleId: city.id, today: act.today })).toEqual({
		open: 0,
		confirmed: 1,
		deferred: 1,
	});
	const [told] = await needsOf(act.db, second!.officerId, year);
	expect(told).toMatchObject({ state: 'deferred', reason: later.reason });
});

test('a need of an agency is named and taken back once each, however often it is sent', async () => {
	const head = by(act, city.headId, 'supervisor');
	const own = { year, unitId: city.agencyId };
	const need = { competencyCode: 'M.3', level: 3, people: 2, ground: 'Uji coba loket bersama.' };
	const sent = { ...own, ...need, token: 'c'.repeat(16) };
	for (let times = 0; times < 2; times += 1) await addUnitNeed(head, city.leader, sent);
	const [named] = (await agencyDetail(act.db, city.id, city.agencyId)).unitNeeds;
	for (const needId of [named!.id, named!.id, 4711])
		expect(await withdrawUnitNeed(head, city.leader, { ...own, needId })).toEqual({ ok: true });
	const trail = await house.db
		.selectFrom('platform.audit_entry')
		.select(['act', 'subject_id'])
		.where('subject', '=', 'plan.unit_need')
		.orderBy('id')
		.execute();
	expect(trail).toEqual([
		{ act: 'plan.unitNeedAdded', subject_id: String(named!.id) },
		{ act: 'plan.unitNeedWithdrawn', subject_id: String(named!.id) },
	]);
});

test('an agency validates what is looked at, with its own needs, and nobody changes it afterwards', async () => {
	const asked = { year, unitId: city.agencyId };
	const head = by(act, city.headId, 'supervisor');
	const validate = () => validateAgency(head, city.leader, { ...asked, confirmRest: true });
	expect(await validate()).toEqual({ ok: false, reason: 'notNow' });
	const need = { competencyCode: 'T.DAFDUK', level: 3, people: 4, ground: 'Layanan baru 2027.' };
	const sent = { ...asked, ...need, token: 'a'.repeat(16) };
	expect(await addUnitNeed(head, city.leader, sent)).toEqual({ ok: true });
	expect(await addUnitNeed(head, city.leader, sent)).toEqual({ ok: true });
	expect((await agencyDetail(act.db, city.id, city.agencyId)).unitNeeds).toHaveLength(1);
	expect(await enterStage(act, city.organiser, { year, number: 5 })).toMatchObject({ ok: false });
	expect(await enterStage(act, city.organiser, { year, number: 4 })).toEqual({ ok: true });
	expect(await validateAgency(head, city.organiser, { ...asked, confirmRest: true })).toEqual({
		ok: false,
		reason: 'notYours',
	});
	expect(await validate()).toEqual({ ok: true });
	expect(await validate()).toEqual({ ok: true });
	const [needs] = await ofTeam(city.headId, 'confirmed');
	expect(needs?.closed).toBe(true);
	const late = { year, supervisorId: city.headId, ids: [needs!.id] };
	expect(await deferNeeds(head, { ...late, reason: 'Berubah pikiran.' })).toMatchObject({ n: 0 });
	const [agency] = await agenciesOf(act.db, city.id, [city.agencyId]);
	expect(agency).toMatchObject({ needs: 2, confirmed: 1, deferred: 1, people: 2 });
	expect(await needSums(act.db, city.id, null)).toMatchObject([{ people: 2, confirmed: 1 }]);
});
