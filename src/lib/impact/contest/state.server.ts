import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Study } from '../comparison/index.ts';
import { studyOf } from '../comparison/store-study.server.ts';
import type { StoredStudy } from '../comparison/store-study.server.ts';

export type FindingsState = {
	/** The newest study; null before the first. */
	readonly study: Study | null;
	/** Doubts that wait for an answer, and those of them beyond their day. */
	readonly doubts: { readonly waiting: number; readonly late: number };
};

/** How far findings have come, and which doubts wait, in one statement. */
export async function findingsState(db: Db, today: Day): Promise<FindingsState> {
	const { rows } = await sql<(StoredStudy | { id: null }) & { waiting: number; late: number }>`
		with open as (
			select due_on from impact.contest c
			where not exists (
				select from impact.contest_step s where s.contest_id = c.id and s.act <> 'taken')
		)
		select s.*, (select count(*)::integer from open) as waiting,
			(select count(*)::integer from open where due_on < ${today}) as late
		from (select) one
		left join lateral (select * from impact.study order by id desc limit 1) s on true`.execute(db);
	const [row] = rows;
	return {
		study: row && row.id !== null ? studyOf(row) : null,
		doubts: { waiting: row?.waiting ?? 0, late: row?.late ?? 0 },
	};
}
