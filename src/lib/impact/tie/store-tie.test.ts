import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { aHeldClass } from '../../../../tests/make/classes.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { aServedSeason } from '../../../../tests/make/impact.ts';
import { by } from '../../../../tests/make/plan.ts';
import type { Act } from '../../platform/act.server.ts';
import { comparisonPage, everyComparison, study } from '../comparison/server.ts';
import { suggestedFinding } from './rules-tie.ts';
import { resultOfClass, tieChoices, tieClass } from './server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let held: Awaited<ReturnType<typeof aHeldClass>>;
let finding: number;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	const office = { officers: 70, trained: 31, effect: -1.4, visits: 12 };
	await aServedSeason(house.db, 'kantor-1', { code: 'CEPAT' }, office);
	await study(act);
	held = await aHeldClass(act, { course: 'CEPAT' });
	await sql`
		insert into learning.class_result (class_id, officer_id, attended, sessions, outcome, enrolment_id)
		select ${held.classId}, e.officer_id, 2, 2, 'already', e.id from learning.enrolment e
		join learning.course c on c.id = e.course_id where c.code = 'CEPAT' order by e.id limit 8
	`.execute(house.db);
	const [told] = (await comparisonPage(house.db, everyComparison, null)).rows;
	finding = told?.id ?? 0;
});
afterAll(() => house.end());

const tie = (to: Parameters<typeof tieClass>[2]['to'], { classId, organiser } = held) =>
	tieClass(by(act, organiser.officerId, 'organiser'), organiser, { classId, to });

test('a class that nobody has tied has no number, and the finding about its services is suggested', async () => {
	expect(await resultOfClass(house.db, held.classId)).toEqual({
		...{ finding: null, trial: null, tiedAt: null, tiedBy: null },
	});
	const today = act.today;
	const asked = { classId: held.classId, courseCode: 'CEPAT', today };
	const choices = await tieChoices(house.db, asked);
	expect(choices.findings.length).toBeGreaterThan(5);
	expect(choices.served.reduce((sum, { people }) => sum + people, 0)).toBeGreaterThanOrEqual(8);
	expect(suggestedFinding(choices.findings, choices.served)).toBe(finding);
});

test('a tied class tells the finding with its interval and n, once however often it is tied', async () => {
	expect(await tie({ kind: 'finding', id: finding })).toEqual({ ok: true });
	expect(await tie({ kind: 'finding', id: finding })).toEqual({ ok: true });
	const told = await resultOfClass(house.db, held.classId);
	const [listed] = (await comparisonPage(house.db, everyComparison, null)).rows;
	expect(told.finding).toMatchObject({ ...listed });
	expect(told.finding?.found?.low).toBeLessThan(told.finding?.found?.estimate ?? 0);
	const { rows } = await sql`select from impact.class_tie
		where class_id = ${held.classId}`.execute(house.db);
	expect(rows).toHaveLength(1);
	expect(await tie({ kind: 'nothing' })).toEqual({ ok: true });
	expect((await resultOfClass(house.db, held.classId)).finding).toBeNull();
});

test('a class is never tied to what is about another course, nor by another branch', async () => {
	const other = await aHeldClass(act);
	expect(await tie({ kind: 'finding', id: finding }, other)).toEqual({
		ok: false,
		reason: 'otherCourse',
	});
	const stranger = { ...held, organiser: other.organiser };
	expect(await tie({ kind: 'finding', id: finding }, stranger)).toMatchObject({
		reason: 'notYours',
	});
	const forged = sql`insert into impact.class_tie (class_id, comparison_id, tied_by, tied_at)
		values (${other.classId}, ${finding}, ${other.organiser.officerId}, now())`;
	await expect(forged.execute(house.db)).rejects.toThrow('is of the course KOMUNIKASI-LOKET');
});
