import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { anAct } from '../../../../tests/make/act.ts';
import { aCycle } from '../../../../tests/make/cycle.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aUnit } from '../../../../tests/make/people.ts';
import { surroundings } from '../../../../tests/make/surroundings.ts';
import { tasks } from '../../loop/tasks.server.ts';
import type { Act } from '../../platform/act.server.ts';
import { cycleOf, enterStage, validateAgency } from '../cycle/server.ts';
import { developmentForms } from '../forms/index.ts';
import { revise } from '../revise.server.ts';
import {
	askProvider,
	asksOf,
	draftHcdp,
	editLine,
	hcdpLines,
	makeScenario,
	namedNeeds,
	noteAnswer,
	noteDone,
	returnHcdp,
	signatureOf,
	signHcdp,
	submitHcdp,
	submittedPaper,
	sharesOf,
	scenariosOf,
	withdrawScenario,
} from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let city: Awaited<ReturnType<typeof aCycle>>;
const year = 2027;
const offer = { code: 'KOM', title: 'Komunikasi', competencyCode: 'M.3', level: 2 };
const offers = [{ ...offer, formCode: 'NKL03', jp: 6 }];
const line = async () => (await hcdpLines(act.db, city.id))[0]!;

beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	city = await aCycle(act);
	await enterStage(act, city.organiser, { year, number: 4 });
	const { agencyId } = city;
	await validateAgency(act, city.leader, { year, unitId: agencyId, confirmRest: true });
	await enterStage(act, city.organiser, { year, number: 5 });
});
afterAll(() => house.end());

test('needs that a head stands for become rows, and a course that works raises its row', async () => {
	const sentence = { seats: 4, cost: 2_000_000, minutes: null, points: null };
	const accepted = { proposalId: 7, key: 'yearLine:7', year, courseCode: 'KOM', sentence };
	await revise(act, { ...accepted, change: 'expandTraining' });
	await revise(act, {
		...accepted,
		key: 'yearLine:8',
		courseCode: 'LAIN',
		change: 'expandTraining',
	});
	expect(await draftHcdp(act, city.leader, { year, offers })).toMatchObject({ ok: false });
	expect(await draftHcdp(act, city.organiser, { year, offers })).toEqual({ ok: true, lines: 1 });
	expect(await draftHcdp(act, city.organiser, { year, offers })).toEqual({ ok: true, lines: 1 });
	const lines = await hcdpLines(act.db, city.id);
	expect(lines).toMatchObject([
		{ competencyCode: null, courseCode: 'LAIN', people: 4 },
		{ competencyCode: 'M.3', level: 2, people: 2, courseCode: 'KOM', costBasis: 'finding' },
	]);
	expect(lines[1]).toMatchObject({ costASeat: 500_000, agencies: 1 });
	expect(await sharesOf(act.db, city.id)).toMatchObject([{ name: 'Dinas Contoh', people: 2 }]);
});

test('who saves a row that somebody changed meanwhile is told, and saving twice is once', async () => {
	const read = await line();
	const { id: lineId, editedAt, formCode, jp, organiser, costASeat, budgetSource, from, to } = read;
	const form = { formCode, jp, organiser, budgetSource, from, to };
	const asked = { year, lineId, readAt: editedAt, ...form, costASeat: costASeat + 1 };
	expect(await editLine(act, city.organiser, asked)).toEqual({ ok: true });
	expect(await editLine(act, city.organiser, asked)).toEqual({ ok: true });
	const stale = { ...asked, costASeat: costASeat + 2 };
	expect(await editLine(act, city.organiser, stale)).toMatchObject({ reason: 'lineChanged' });
	const edited = await line();
	expect(edited).toMatchObject({ costASeat: costASeat + 1, costBasis: 'typed' });
	const fresh = { ...stale, readAt: edited.editedAt };
	expect(await editLine(act, city.organiser, fresh)).toEqual({ ok: true });
});

test('the annex of names goes on behind needs that no head stands for', async () => {
	const { agencyId, id: cycleId } = city;
	const elsewhere = await aUnit(act.db, { name: 'Dinas Lain', parentId: city.topId });
	await house.db
		.insertInto('plan.cycle_unit')
		.values({ cycle_id: cycleId, unit_id: elsewhere })
		.execute();
	await sql`update plan.need set unit_id = ${elsewhere}
		where id = (select min(id) from plan.need)`.execute(house.db);
	const named = await Array.fromAsync(namedNeeds(act.db, cycleId, 1));
	await sql`update plan.need set unit_id = ${agencyId}`.execute(house.db);
	expect(named.map(({ agency }) => agency)).toEqual(['Dinas Contoh']);
});

test('a provider is asked once a row by letter, and its offer becomes the price of the row', async () => {
	const { id: lineId } = await line();
	const asked = { year, lineId, provider: 'Balai Contoh', address: 'balai@contoh.id' };
	expect(await askProvider(act, city.organiser, asked)).toEqual({ ok: true });
	expect(await askProvider(act, city.organiser, { ...asked, provider: 'BALAI contoh' })).toEqual({
		ok: false,
		reason: 'alreadyAsked',
	});
	const event = await house.db
		.selectFrom('platform.event')
		.select(['id', 'name', 'payload'])
		.where('name', '=', 'plan.supplyAsked')
		.executeTakeFirstOrThrow();
	for (let times = 0; times < 2; times += 1)
		await tasks[event.name]?.(
			{ eventId: event.id, fact: event.payload },
			surroundings({ db: house.db, now: act.now }),
		);
	expect(await house.db.selectFrom('platform.mail').select('to_address').execute()).toEqual([
		{ to_address: 'balai@contoh.id' },
	]);
	const [ask] = await asksOf(act.db, lineId);
	const answer = { year, lineId, askId: ask!.id, offer: { jp: 12, costASeat: 300_000 }, note: '' };
	expect(await noteAnswer(act, city.organiser, answer)).toEqual({ ok: true });
	expect(await noteAnswer(act, city.organiser, answer)).toMatchObject({
		reason: 'alreadyAnswered',
	});
	expect(await line()).toMatchObject({ organiser: 'Balai Contoh', costASeat: 300_000, offered: 1 });
	await draftHcdp(act, city.organiser, { year, offers });
	expect(await line()).toMatchObject({ costASeat: 300_000, jp: 12 });
});

test('the leader signs what was read, and then nobody changes it, not even the owner', async () => {
	const weights = { gap: 1, duty: 1, reach: 1, effect: 1 };
	const made = { year, name: 'Semua', budget: null, weights, token: 'b'.repeat(16) };
	await makeScenario(act, city.organiser, made);
	await makeScenario(act, city.organiser, made);
	const [scenario] = await scenariosOf(act.db, city.id);
	const put = { year, scenarioId: scenario!.id };
	await makeScenario(act, city.organiser, { ...made, name: 'Hemat', token: 'd'.repeat(16) });
	const rival = { year, scenarioId: (await scenariosOf(act.db, city.id)).at(-1)!.id };
	await makeScenario(act, city.organiser, { ...made, name: 'Lain', token: 'c'.repeat(16) });
	const other = { year, scenarioId: (await scenariosOf(act.db, city.id)).at(-1)!.id };
	for (let times = 0; times < 2; times += 1)
		expect(await withdrawScenario(act, city.organiser, other)).toEqual({ ok: true });
	const withdrawn = await house.db
		.selectFrom('platform.audit_entry')
		.select('subject_id')
		.where('act', '=', 'plan.scenarioWithdrawn')
		.execute();
	expect(withdrawn).toEqual([{ subject_id: String(other.scenarioId) }]);
	expect(await submitHcdp(act, city.organiser, put)).toMatchObject({ reason: 'notNow' });
	await enterStage(act, city.organiser, { year, number: 6 });
	await enterStage(act, city.organiser, { year, number: 7 });
	for (let times = 0; times < 2; times += 1)
		expect(await submitHcdp(act, city.organiser, put)).toEqual({ ok: true });
	expect(await submitHcdp(act, city.organiser, rival)).toMatchObject({ reason: 'notNow' });
	const reason = 'Biaya pelatihan komunikasi perlu dihitung ulang.';
	expect(await returnHcdp(act, city.leader, { year, reason })).toEqual({ ok: true });
	await submitHcdp(act, city.organiser, put);
	const cycle = (await cycleOf(act.db, year))!;
	const { hash } = (await submittedPaper(act.db, cycle))!;
	const unread = 'f'.repeat(64);
	expect(await signHcdp(act, city.leader, { year, hash: unread })).toMatchObject({
		reason: 'changedSince',
	});
	expect(await signHcdp(act, city.organiser, { year, hash })).toMatchObject({ reason: 'notYours' });
	expect(await signHcdp(act, city.leader, { year, hash })).toEqual({ ok: true });
	expect(await signHcdp(act, city.leader, { year, hash })).toEqual({ ok: true });
	const signature = await signatureOf(act.db, cycle, await hcdpLines(act.db, city.id));
	expect(signature).toMatchObject({ hash, signer: 'Kepala', holds: true });
	for (const change of [
		'update plan.hcdp_line set people = people + 1',
		'delete from plan.hcdp_share',
		'update plan.need set confirmed_at = null, confirmed_by = null',
		'update plan.hcdp_signature set signer = signer',
	])
		await expect(sql.raw(change).execute(act.db)).rejects.toThrow(/signed|signature/);
});

test('who learns in the planned year counts once in the row that it fulfils', async () => {
	const [officerId] = city.members;
	const passed = { officerId: officerId!, courseCode: 'KOM', competencyCode: 'M.3', level: 2 };
	const early = { ...passed, key: 'a', doneOn: '2026-12-30' as never };
	expect(await noteDone(act, early)).toEqual({ counted: false });
	const done = { ...passed, key: 'b', doneOn: '2027-03-02' as never };
	expect(await noteDone(act, done)).toEqual({ counted: true });
	expect(await noteDone(act, { ...done, key: 'c' })).toEqual({ counted: false });
	const own = (await hcdpLines(act.db, city.id)).find(({ courseCode }) => courseCode === 'KOM');
	expect(own).toMatchObject({ planned: 2, done: 1 });
});

test('the forms of development are those of the table of learning hours, by code and name', async () => {
	const law = await house.db.selectFrom('hours.form').select(['code', 'name']).execute();
	const own = developmentForms.map(({ code, name }) => ({ code, name }));
	const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
	expect(own.toSorted(byCode)).toEqual(law.toSorted(byCode));
});
