import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { anAgency } from '../../../../tests/make/approval.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { by } from '../../../../tests/make/plan.ts';
import { anOfficer } from '../../../../tests/make/people.ts';
import type { Act } from '../../platform/act.server.ts';
import { day } from '../../time/index.ts';
import { statusOf } from '../index.ts';
import {
	acceptGoal,
	declineGoal,
	endTemplate,
	followTemplate,
	followTemplatesFor,
	goalsOf,
	previewTemplate,
	publishTemplate,
	templateOf,
	templateRuns,
} from '../server.ts';

const today = day('2026-11-24');
let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const form = { formCode: 'NKL02', hours: 8, dueDays: 60 };
const goals = [
	{ competencyCode: 'M.1', level: 2, ...form },
	{ competencyCode: 'M.3', level: 3, ...form },
] as const;
let made = 0;

async function aTemplate(act: Act, place: Awaited<ReturnType<typeof anAgency>>, over = {}) {
	const cohort = { postCode: null, family: null, unitId: place.sectionId, joinedSince: null };
	const content = { cohort, goals, ...over };
	const asked = { ...content, name: 'Bekal awal', reason: 'Bekal bagi yang baru.', seen: null };
	const published = await publishTemplate(by(act, place.organiser.officerId), place.organiser, {
		...asked,
		token: `templat-${++made}`,
	});
	if (!published.ok) throw new Error(published.reason);
	return { id: published.id, content };
}

const openOf = async (officerId: number) =>
	(await goalsOf(house.db, officerId, 2026)).filter((goal) => statusOf(goal) === 'proposed');

test('the preview says whom a template hits, and following it does just that, once', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { id, content } = await aTemplate(act, place);
	const { change, hits } = await previewTemplate(house.db, content, { templateId: id, today });
	expect(change).toMatchObject({ officers: 3, added: 6, changed: 0, withdrawn: 0 });
	expect(hits.map(({ officerId }) => officerId)).toContain(place.memberId);
	expect(await followTemplate(act, id)).toEqual({ added: 6, changed: 0, withdrawn: 0 });
	expect(await followTemplate(act, id)).toEqual({ added: 0, changed: 0, withdrawn: 0 });
	expect(await openOf(place.memberId)).toMatchObject([
		{ toLevel: 3, dueDay: '2027-01-23', form: { code: 'NKL02', hours: 8 } },
		{ toLevel: 2, reason: { template: 'Bekal awal' } },
	]);
	expect(await templateRuns(house.db, id)).toHaveLength(1);
});

test('a new version adjusts what nobody has touched, and leaves what people took in hand', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { id, content } = await aTemplate(act, place);
	await followTemplate(act, id);
	const [taken] = await openOf(place.memberId);
	await acceptGoal(by(act, place.memberId), taken!.id);
	const next = [{ competencyCode: 'M.3', level: 4, ...form, dueDays: 90 }] as const;
	const published = await publishTemplate(by(act, place.organiser.officerId), place.organiser, {
		...{ ...content, goals: next, name: 'Bekal awal', reason: 'Tingkatnya naik.', token: 'v2' },
		seen: { id, version: 1 },
	});
	expect(published).toEqual({ ok: true, id });
	expect(await followTemplate(act, id)).toEqual({ added: 0, changed: 2, withdrawn: 3 });
	expect(await openOf(place.colleagueId)).toMatchObject([{ toLevel: 4, dueDay: '2027-02-22' }]);
	const mine = await goalsOf(house.db, place.memberId, 2026);
	expect(mine.find(({ id: goalId }) => goalId === taken!.id)).toMatchObject({ toLevel: 3 });
	const gone = mine.find(({ competencyCode }) => competencyCode === 'M.1')!;
	expect(gone).toMatchObject({ withdrawn: true, refusedReason: expect.stringContaining('Bekal') });
	expect((await templateOf(house.db, id))?.now.version).toBe(2);
});

test('who moves out of the cohort loses untouched goals, who moves in gets them', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { id } = await aTemplate(act, place);
	await followTemplate(act, id);
	await sql`update people.appointment set unit_id = ${place.agencyId}
		where officer_id = ${place.memberId}`.execute(house.db);
	const newcomer = await anOfficer(house.db, { unitId: place.sectionId });
	await followTemplatesFor(act, [place.memberId, newcomer]);
	expect(await openOf(place.memberId)).toEqual([]);
	expect(await openOf(newcomer)).toHaveLength(2);
	// Coming back brings them back: a template took them, no person refused them.
	await sql`update people.appointment set unit_id = ${place.sectionId}
		where officer_id = ${place.memberId}`.execute(house.db);
	await followTemplatesFor(act, [place.memberId]);
	expect(await openOf(place.memberId)).toHaveLength(2);
});

test('what an officer declined is not asked again this year', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { id } = await aTemplate(act, place);
	await followTemplate(act, id);
	const [first] = await openOf(place.memberId);
	await declineGoal(by(act, place.memberId), first!.id, 'Sudah ikut kelas serupa.');
	expect(await followTemplate(act, id)).toMatchObject({ added: 0 });
});

test('an ended template withdraws what is untouched; only the organiser of the province ends it', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { id } = await aTemplate(act, place);
	await followTemplate(act, id);
	const foreign = { ...place.organiser, grants: [] };
	expect(await endTemplate(by(act, place.memberId), foreign, id)).toMatchObject({
		reason: 'notYours',
	});
	await endTemplate(by(act, place.organiser.officerId), place.organiser, id);
	expect(await followTemplate(act, id)).toEqual({ added: 0, changed: 0, withdrawn: 6 });
});

test('a stale page publishes nothing, and a form sent twice is one template', async () => {
	const act = anAct(house.db);
	const place = await anAgency(act);
	const { id, content } = await aTemplate(act, place);
	const inName = by(act, place.organiser.officerId);
	const asked = { ...content, name: 'Bekal awal', reason: 'Bekal bagi yang baru.' };
	expect(
		await publishTemplate(inName, place.organiser, {
			...asked,
			seen: { id, version: 9 },
			token: 'basi',
		}),
	).toMatchObject({ reason: 'changedSince' });
	expect(
		await publishTemplate(inName, place.organiser, {
			...asked,
			seen: null,
			token: `templat-${made}`,
		}),
	).toEqual({ ok: true, id });
});
