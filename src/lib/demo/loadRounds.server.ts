import { sql } from 'kysely';
import {
	confirmRaters,
	endRound,
	endRounds,
	openRound,
	openTeamRound,
	raterChoices,
} from '../competency/server.ts';
import type { Principal } from '../people/index.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { answerAsked } from './answerAsked.server.ts';
import type { CityOfficer } from './city.ts';
import { askedCodes } from './roundStory.ts';
import type { Story } from './story.ts';

const by = (db: Db, day: Day, officerId: number, role = 'officer'): Act => ({
	...{ db, today: day, now: instantAt(day, '10:00'), purpose: 'umpan balik 360' },
	who: { kind: 'officer', officerId, role },
});

const principal = ({ id, person, unit }: CityOfficer, branch?: number): Principal => ({
	...{ officerId: id, userId: 'demo', name: person.name, unitId: unit.id },
	roles: branch === undefined ? ['officer', 'supervisor'] : ['officer', 'organiser'],
	leads: branch === undefined ? [unit.id] : [],
	grants: branch === undefined ? [] : [{ role: 'organiser', unitId: branch }],
});

/** A round that has ended about the learner and the head of the tour's office, and one that is open. */
export async function loadRounds(db: Db, story: Story): Promise<void> {
	const { learner, supervisor, organiser } = story.heroes;
	const { today } = story;
	const begun = addDays(today, -40);
	const codes = [...askedCodes];
	const past = await openTeamRound(
		by(db, begun, supervisor.id, 'supervisor'),
		principal(supervisor),
		{
			...{ key: 'contoh-putaran-selesai', title: 'Umpan balik semester ini', codes, level: null },
			...{ lastDay: addDays(begun, 21), officerIds: [learner.id] },
		},
	);
	const top = organiser.unit.above.at(-1) ?? organiser.unit.id;
	const heads = await openRound(
		by(db, begun, organiser.id, 'organiser'),
		principal(organiser, top),
		{
			...{ key: 'contoh-putaran-kepala', title: 'Umpan balik kepala unit', codes, level: null },
			...{ lastDay: addDays(begun, 21), officerIds: [supervisor.id], unitId: top },
		},
	);
	for (const [round, keeper] of [
		[past, principal(supervisor)],
		[heads, principal(organiser, top)],
	] as const) {
		if (!round.ok) throw new Error(`round: ${round.reason}`);
		await answerAsked(db, addDays(begun, 5), round.roundId);
		await endRound(by(db, addDays(begun, 22), keeper.officerId), keeper, round.roundId);
	}
	const job: Act = { ...by(db, today, organiser.id), who: { kind: 'system', name: 'endRounds' } };
	while ((await endRounds(job)) > 0);
	await openNow(db, story);
}

/** The round of today: lists wait for the supervisor, and in one the learner is asked. */
async function openNow(db: Db, { heroes, today }: Story): Promise<void> {
	const { learner, supervisor } = heroes;
	const begun = addDays(today, -3);
	const { rows } = await sql<{ id: number }>`
		select officer_id as id from people.team_of(${supervisor.id}, ${today})
		where officer_id <> ${learner.id} order by 1 limit 2`.execute(db);
	const officerIds = [learner.id, ...rows.map(({ id }) => id)];
	const opened = await openTeamRound(
		by(db, begun, supervisor.id, 'supervisor'),
		principal(supervisor),
		{
			...{ key: 'contoh-putaran-berjalan', title: 'Umpan balik pelayanan', level: null },
			...{ lastDay: addDays(today, 18), officerIds, codes: ['M.5', 'M.2'] },
		},
	);
	if (!opened.ok) throw new Error(`round: ${opened.reason}`);
	for (const officerId of officerIds.slice(1, 2)) {
		const subject = await db
			.selectFrom('competency.round_subject')
			.select('id')
			.where('round_id', '=', opened.roundId)
			.where('officer_id', '=', officerId)
			.executeTakeFirstOrThrow();
		const known = await raterChoices(db, subject.id, today);
		const raterIds = [...new Set([learner.id, ...known.map((one) => one.officerId)])].slice(0, 6);
		const act = by(db, addDays(today, -1), supervisor.id, 'supervisor');
		await confirmRaters(act, { subjectId: subject.id, raterIds });
	}
}
