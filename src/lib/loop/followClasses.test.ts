import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../tests/make/act.ts';
import { aHeldClass } from '../../../tests/make/classes.ts';
import { testDatabase } from '../../../tests/make/database.ts';
import { answerAs, aTeamToRate } from '../../../tests/make/rounds.ts';
import { behaviourOf, endRounds } from '../competency/server.ts';
import { followClasses } from './followClasses.server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
	house = await testDatabase();
});
afterAll(() => house.end());

const at = (day: string) => anAct(house.db, { at: `${day}T10:00:00+07:00` });

/** The class of 8 and 9 December is finished: these attended, those did not. */
async function finish(classId: number, came: readonly number[], absent: readonly number[]) {
	for (const officerId of came)
		await sql`
			with enrolled as (
				insert into learning.enrolment (officer_id, course_id, enrolled_at)
				select ${officerId}, course_id, now() from learning.held_class where id = ${classId}
				returning id)
			insert into learning.class_result (class_id, officer_id, attended, sessions, outcome,
				enrolment_id)
			select ${classId}, ${officerId}, 2, 2, 'passed', id from enrolled`.execute(house.db);
	for (const officerId of absent)
		await sql`insert into learning.class_result
			values (${classId}, ${officerId}, 0, 2, 'absent', null)`.execute(house.db);
	await sql`update learning.held_class set finished_at = now() where id = ${classId}`.execute(
		house.db,
	);
}

test('three months after a class those who attended are followed, once, and others see what is used', async () => {
	const act = at('2026-11-24');
	const { classId } = await aHeldClass(act);
	const team = await aTeamToRate(act, { colleagues: 6, subordinates: 0 });
	const [absent = 0, ...came] = [team.subject, ...team.colleagues];
	await finish(classId, came, [absent]);
	expect(await followClasses(at('2027-03-08'))).toBe(0);
	expect(await followClasses(at('2027-03-09'))).toBe(1);
	expect(await followClasses(at('2027-03-10'))).toBe(0);
	expect((await behaviourOf(house.db, classId)).round).toMatchObject({ people: 6, ended: false });

	const { rows: subjects } = await sql<{ id: number; officerId: number }>`
		select s.id, s.officer_id as "officerId" from competency.round_subject s
		join competency.round r on r.id = s.round_id
		where r.key = ${`class:${classId}`} order by s.id`.execute(house.db);
	expect(subjects.map(({ officerId }) => officerId)).toEqual(came.toSorted((a, b) => a - b));
	const answering = at('2027-03-12');
	for (const [place, { id: subjectId }] of subjects.entries()) {
		const { rows } = await sql<{ raterId: number }>`
			select rater_id as "raterId" from competency.round_rater
			where subject_id = ${subjectId}`.execute(house.db);
		const level = place < 4 ? 2 : 1;
		for (const { raterId } of rows) await answerAs(answering, { subjectId, raterId, level });
	}
	while ((await endRounds(at('2027-04-15'))) > 0);
	const { reached, others, known } = await behaviourOf(house.db, classId);
	expect([known, reached?.n, Math.round(reached?.value ?? 0)]).toEqual([6, 6, 67]);
	expect(others?.value).toBeCloseTo(10 / 6, 2);
	expect(await followClasses(at('2027-07-01'))).toBe(0);
});
