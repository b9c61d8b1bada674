import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Round } from './round.ts';

/** Somebody whom a round is about, with who supervises today. */
export type RoundSubject = Round & {
	readonly subjectId: number;
	readonly officerId: number;
	readonly name: string;
	readonly supervisorId: number | null;
	readonly confirmedAt: Date | null;
	readonly settledAt: Date | null;
};

const subjectColumns = sql`
	s.id as "subjectId", s.officer_id as "officerId", card.full_name as name,
	led.supervisor_id as "supervisorId", s.confirmed_at as "confirmedAt",
	s.settled_at as "settledAt", r.id, r.title, r.origin, r.from_day as "from", r.to_day as "to",
	r.ended_at as "endedAt"`;

const subjectTables = sql`
	competency.round_subject s
	join competency.round r on r.id = s.round_id
	join people.officer_card card on card.officer_id = s.officer_id
	left join people.supervision led on led.officer_id = s.officer_id`;

export async function subjectById(db: Db, subjectId: number): Promise<RoundSubject | null> {
	const { rows } = await sql<RoundSubject>`
		select ${subjectColumns} from ${subjectTables} where s.id = ${subjectId}`.execute(db);
	return rows[0] ?? null;
}

/** The rounds about one officer, the newest first. */
export async function roundsAbout(db: Db, officerId: number): Promise<RoundSubject[]> {
	const { rows } = await sql<RoundSubject>`
		select ${subjectColumns} from ${subjectTables}
		where s.officer_id = ${officerId} order by s.id desc limit 20`.execute(db);
	return rows;
}

/** The rounds about people whom one supervises today: those that wait for a word first. */
export async function roundsOfTeam(
	db: Db,
	supervisorId: number,
	today: Day,
): Promise<RoundSubject[]> {
	const { rows } = await sql<RoundSubject>`
		select ${subjectColumns} from ${subjectTables}
		where s.officer_id in (
				select officer_id from people.team_of(${supervisorId}, ${today}))
			and led.supervisor_id = ${supervisorId}
		order by s.confirmed_at is null and r.ended_at is null desc, s.id desc limit 60`.execute(db);
	return rows;
}
