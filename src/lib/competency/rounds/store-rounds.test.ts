import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anAct } from '../../../../tests/make/act.ts';
import { testDatabase } from '../../../../tests/make/database.ts';
import { anOfficer, aUnit } from '../../../../tests/make/people.ts';
import { by } from '../../../../tests/make/plan.ts';
import { aRound, aTeamToRate, answerAs, confirmAll } from '../../../../tests/make/rounds.ts';
import { anOrganiser } from '../../../../tests/make/training.ts';
import type { Act } from '../../platform/act.server.ts';
import { day } from '../../time/index.ts';
import {
	confirmRaters,
	endRound,
	endRounds,
	openRound,
	proposeRaters,
	raterChoices,
	remindRaters,
	reportOf,
	sheetsWaiting,
	standardOf,
} from '../server.ts';

let house: Awaited<ReturnType<typeof testDatabase>>;
let act: Act;
let later: Act;
beforeAll(async () => {
	house = await testDatabase();
	act = anAct(house.db);
	later = anAct(house.db, { at: '2026-12-05T08:00:00+07:00' });
});
afterAll(() => house.end());

const partsOf = async (subjectId: number) => {
	const { results } = await reportOf(house.db, subjectId);
	return (results[0]?.parts ?? []).map(({ part, n, level }) => [part, n, level]);
};

test('who is asked is proposed from the tree, changed by the officer, and fixed by the supervisor', async () => {
	const team = await aTeamToRate(act);
	const { subjectId } = await aRound(act, team);
	const choices = await raterChoices(house.db, subjectId, act.today);
	const proposed = choices.filter(({ chosen }) => chosen);
	expect(proposed.map(({ kind }) => kind).toSorted()).toEqual([
		...Array<string>(5).fill('colleague'),
		...Array<string>(3).fill('subordinate'),
	]);
	const [first = 0] = team.colleagues;
	const wish = { subjectId, raterIds: [first, ...team.subordinates] };
	expect(await proposeRaters(by(act, team.subject), wish)).toEqual({ ok: true });
	expect(await confirmRaters(by(act, team.subject), wish)).toMatchObject({ reason: 'notYours' });
	expect(await sheetsWaiting(house.db, first, act.today)).toEqual([]);
	expect(await confirmRaters(by(act, team.head), wish)).toEqual({ ok: true });
	expect(await sheetsWaiting(house.db, first, act.today)).toHaveLength(1);
	expect(await proposeRaters(by(act, team.subject), wish)).toMatchObject({ reason: 'settled' });
	const stranger = await anOfficer(house.db, { unitId: await aUnit(house.db) });
	const other = await aRound(act, team);
	const strange = { subjectId: other.subjectId, raterIds: [stranger] };
	expect(await confirmRaters(by(act, team.head), strange)).toMatchObject({
		reason: 'raterUnknown',
	});
});

test('the database itself refuses another rater once the list is confirmed', async () => {
	const team = await aTeamToRate(act);
	const { subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	const late = await anOfficer(house.db);
	await expect(
		sql`insert into competency.round_rater (subject_id, rater_id, kind)
			values (${subjectId}, ${late}, 'colleague')`.execute(house.db),
	).rejects.toThrow('confirmed');
});

test('five colleagues and two subordinates become one group, one witness, and nobody tells them apart', async () => {
	const team = await aTeamToRate(act, { colleagues: 5, subordinates: 2 });
	const { subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	await answerAs(act, { subjectId, raterId: team.subject, level: 3 });
	await answerAs(act, { subjectId, raterId: team.head, level: 2 });
	for (const raterId of team.colleagues) await answerAs(act, { subjectId, raterId, level: 2 });
	for (const raterId of team.subordinates) await answerAs(act, { subjectId, raterId, level: 1 });
	expect(await partsOf(subjectId), 'nothing while it is open').toEqual([]);
	while ((await endRounds(later)) > 0);
	expect(await partsOf(subjectId)).toEqual([
		['self', 1, 3],
		['supervisor', 1, 2],
		['together', 7, 2],
	]);
	const { rows } = await sql<{ source: string; author: number | null }>`
		select source, author_officer_id as author from competency.observation
		where officer_id = ${team.subject} order by source`.execute(house.db);
	expect(rows).toEqual([
		{ source: 'colleague', author: null },
		{ source: 'self', author: team.subject },
		{ source: 'supervisor', author: team.head },
	]);
	const standard = await standardOf(house.db, team.subject, later.today);
	expect(standard.find(({ code }) => code === 'M.3')?.proven).toBe(2);
});

test('two colleagues are not shown, neither their level nor their number nor their words', async () => {
	const team = await aTeamToRate(act, { colleagues: 4, subordinates: 0 });
	const { subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	for (const raterId of team.colleagues.slice(0, 2))
		await answerAs(act, { subjectId, raterId, level: 1 }, 'Rahasia dua orang.');
	await answerAs(act, { subjectId, raterId: team.subject, level: 2 });
	while ((await endRounds(later)) > 0);
	expect(await partsOf(subjectId)).toEqual([['self', 1, 2]]);
	const { words } = await reportOf(house.db, subjectId);
	expect(words.group).toEqual([]);
	await expect(
		sql`insert into competency.round_result (subject_id, competency_id, part, n, level, mean, rule)
			select ${subjectId}, competency_id, 'colleague', 2, 1, 1, 'x' from competency.round_ask
			where subject_id = ${subjectId}`.execute(house.db),
	).rejects.toThrow('check');
});

test('a group beside its union is refused by the database itself', async () => {
	const team = await aTeamToRate(act);
	const { subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	for (const raterId of team.colleagues) await answerAs(act, { subjectId, raterId, level: 2 });
	while ((await endRounds(later)) > 0);
	expect(await partsOf(subjectId)).toEqual([['together', 5, 2]]);
	await expect(
		sql`insert into competency.round_result (subject_id, competency_id, part, n, level, mean, rule)
			select ${subjectId}, competency_id, 'colleague', 5, 2, 2, 'x' from competency.round_ask
			where subject_id = ${subjectId}`.execute(house.db),
	).rejects.toThrow('union');
});

test('a sheet sent twice counts once, and who answered stands nowhere beside what was said', async () => {
	const team = await aTeamToRate(act, { colleagues: 3, subordinates: 0 });
	const { roundId, subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	const [raterId = 0] = team.colleagues;
	const said = { subjectId, raterId, level: 2 };
	const both = await Promise.all([answerAs(act, said), answerAs(act, said)]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	const { rows } = await sql<{ at_level: number[] }>`
		select at_level from competency.round_level where subject_id = ${subjectId}`.execute(house.db);
	expect(rows).toEqual([{ at_level: [0, 0, 1, 0, 0, 0] }]);
	const { rows: history } = await sql`
		select subject, subject_id, about_officer_id from platform.audit_entry
		where act = 'competency.roundAnswered' and author_officer_id = ${raterId}`.execute(house.db);
	expect(history).toEqual([
		{ subject: 'competency.round', subject_id: String(roundId), about_officer_id: raterId },
	]);
});

test('an ended round takes no answers, and settling it again changes nothing', async () => {
	const team = await aTeamToRate(act, { colleagues: 3, subordinates: 0 });
	const { roundId, subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	for (const raterId of team.colleagues) await answerAs(act, { subjectId, raterId, level: 2 });
	expect(await endRound(by(act, team.head), team.supervisor, roundId)).toEqual({ ok: true });
	expect(await answerAs(act, { subjectId, raterId: team.head, level: 2 })).toMatchObject({
		reason: 'ended',
	});
	while ((await endRounds(act)) > 0);
	const before = await partsOf(subjectId);
	expect(before).toEqual([['colleague', 3, 2]]);
	expect(await endRounds(act)).toBe(0);
	await expect(
		sql`update competency.round_level set at_level = '{9,0,0,0,0,0}'
			where subject_id = ${subjectId}`.execute(house.db),
	).rejects.toThrow('open');
});

test('whoever has not answered is written to a week before the end, once', async () => {
	const team = await aTeamToRate(act, { colleagues: 3, subordinates: 0 });
	const { roundId, subjectId } = await aRound(act, team);
	await confirmAll(act, team, subjectId);
	await answerAs(act, { subjectId, raterId: team.subject, level: 2 });
	const week = anAct(house.db, { at: '2026-11-28T05:00:00+07:00' });
	await remindRaters(week);
	expect(await remindRaters(week)).toBe(0);
	const { rows } = await sql<{ to: number[] }>`
		select payload -> 'toIds' as to from platform.event
		where key = ${`competency.roundTold:${roundId}:reminded:2026-11-28`}`.execute(house.db);
	expect(rows).toEqual([{ to: [team.head, ...team.colleagues].toSorted((a, b) => a - b) }]);
});

test('an organiser opens a round inside the own branch alone, and the same form once', async () => {
	const team = await aTeamToRate(act);
	const organiser = anOrganiser(await anOfficer(house.db), team.unitId);
	const wish = {
		...{ key: 'formulir-satu', title: 'Putaran unit', lastDay: day('2026-12-20'), level: null },
		...{ officerIds: [], codes: ['M.1', 'M.3'], unitId: team.unitId },
	};
	const own = by(act, organiser.officerId, 'organiser');
	const once = await openRound(own, organiser, wish);
	expect(await openRound(own, organiser, wish)).toEqual(once);
	const { rows } = await sql<{ n: number }>`
		select count(*)::integer as n from competency.round_subject s
		join competency.round r on r.id = s.round_id where r.key = 'formulir-satu'`.execute(house.db);
	expect(rows[0]?.n, 'the head and five of the unit').toBe(6);
	const elsewhere = await aUnit(house.db);
	expect(await openRound(own, organiser, { ...wish, unitId: elsewhere })).toEqual({
		...{ ok: false, reason: 'notYours' },
	});
});
