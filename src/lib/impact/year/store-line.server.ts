import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import { gistOfLine, type YearDraft, type YearLine } from './yearLine.ts';

const ranged = (column: string) => {
	const [mid, low, high] = [column, `${column}_low`, `${column}_high`].map((name) =>
		sql.ref(`l.${name}`),
	);
	return sql`case when ${mid} is not null
		then jsonb_build_object('mid', ${mid}, 'low', ${low}, 'high', ${high}) end`;
};

const lines = sql`
	select l.id, l.year, l.course_code as "courseCode", coalesce(c.title, l.course_code) as "courseTitle",
		l.seats, l.offices, l.jp, l.hours, l.cost, ${ranged('minutes')} as minutes,
		${ranged('points')} as points, l.reason, l.rule, l.proposed_at as "proposedAt",
		l.superseded_at as "supersededAt", l.decided_at as "decidedAt", l.decision,
		l.decision_reason as "decisionReason", o.full_name as "decidedByName"
	from impact.year_line l
	left join learning.course_card c on c.code = l.course_code
	left join people.officer_card o on o.officer_id = l.decided_by`;

/** The list of a year: what waits first, the most minutes ahead, then what was decided. */
export async function linesOfYear(db: Db, year: number): Promise<YearLine[]> {
	const { rows } = await sql<YearLine>`${lines}
		where l.year = ${year} and l.superseded_at is null
		order by l.decided_at is not null, l.minutes desc nulls last, l.points desc nulls last,
			l.seats desc, l.id limit 200`.execute(db);
	return rows;
}

/** One line, held until the transaction ends. */
export async function lockLine(tx: Tx, id: number): Promise<YearLine | null> {
	await sql`select id from impact.year_line where id = ${id} for update`.execute(tx);
	const { rows } = await sql<YearLine>`${lines} where l.id = ${id}`.execute(tx);
	return rows[0] ?? null;
}

/** Gists of the newest line of each course in a year. */
export async function knownGists(tx: Tx, year: number): Promise<Map<string, string>> {
	const { rows } = await sql<{ course: string; gist: string }>`
		select distinct on (course_code) course_code as course, gist from impact.year_line
		where year = ${year} order by course_code, id desc`.execute(tx);
	return new Map(rows.map(({ course, gist }) => [course, gist]));
}

/** Puts a line in the place of the undecided one of its course. */
export async function replaceLine(
	tx: Tx,
	year: number,
	draft: YearDraft,
	now: Date,
): Promise<number> {
	await tx
		.updateTable('impact.year_line')
		.set({ superseded_at: now })
		.where('year', '=', year)
		.where('course_code', '=', draft.courseCode)
		.where('decided_at', 'is', null)
		.where('superseded_at', 'is', null)
		.execute();
	const { id } = await tx
		.insertInto('impact.year_line')
		.values({
			year,
			course_code: draft.courseCode,
			seats: draft.seats,
			offices: JSON.stringify(draft.offices),
			jp: draft.jp,
			hours: draft.hours,
			cost: draft.cost,
			minutes: draft.minutes?.mid ?? null,
			minutes_low: draft.minutes?.low ?? null,
			minutes_high: draft.minutes?.high ?? null,
			points: draft.points?.mid ?? null,
			points_low: draft.points?.low ?? null,
			points_high: draft.points?.high ?? null,
			reason: JSON.stringify(draft.reason),
			gist: gistOfLine(draft),
			rule: draft.rule,
			proposed_at: now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}
