import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { HeldClass } from './heldClass.ts';
import { classColumns, classTables } from './store-class.server.ts';

/** Classes on one page. */
const pageSize = 25;

export type ClassPage = { readonly classes: readonly HeldClass[]; readonly next: number | null };

/** Classes of the branches of an organiser, the newest first, from behind the class `after`; all, or those past. */
export async function classesOfBranches(
	db: Db,
	branches: readonly number[],
	after: number | null,
	onlyPast = false,
): Promise<ClassPage> {
	const { rows } = await sql<HeldClass>`
		select ${classColumns} from ${classTables}
		where k.unit_id in (select b.unit_id from people.branch_unit b
				where b.branch_id = any(${[...branches]}::bigint[]))
			and (${after}::bigint is null or k.id < ${after})
			and (not ${onlyPast} or k.cancelled_at is not null or k.finished_at is not null)
		order by k.id desc limit ${pageSize + 1}`.execute(db);
	return paged(rows);
}

/** Where the list of standing classes goes on: behind a day and a class. */
export type ClassCursor = { readonly day: Day; readonly id: number };

const noSessionYet = '0001-01-01' as Day;

/**
 * Classes of these branches that are neither finished nor cancelled, by their first day; those that have
 * no session yet come first. By the index on standing classes.
 */
export async function standingClasses(
	db: Db,
	branches: readonly number[],
	after: ClassCursor | null,
): Promise<{ readonly classes: readonly HeldClass[]; readonly next: ClassCursor | null }> {
	const firstDay = sql`coalesce((select min(s.day) from learning.class_session s
		where s.class_id = k.id and s.dropped_at is null), ${noSessionYet}::date)`;
	const { rows } = await sql<HeldClass>`
		select ${classColumns} from ${classTables}
		where k.cancelled_at is null and k.finished_at is null
			and k.unit_id in (select b.unit_id from people.branch_unit b
				where b.branch_id = any(${[...branches]}::bigint[]))
			and (${after === null} or (${firstDay}, k.id)
				> (${after?.day ?? noSessionYet}::date, ${after?.id ?? 0}::bigint))
		order by ${firstDay}, k.id limit ${pageSize + 1}`.execute(db);
	const classes = rows.slice(0, pageSize);
	const last = classes.at(-1);
	const isMore = rows.length > pageSize && last !== undefined;
	return {
		classes,
		next: isMore ? { day: last.sessions[0]?.day ?? noSessionYet, id: last.id } : null,
	};
}

/** Classes to which one may still apply, the nearest last day first. */
export async function openClasses(db: Db, today: Day, most = 40): Promise<HeldClass[]> {
	const { rows } = await sql<HeldClass>`
		select ${classColumns} from ${classTables}
		where k.cancelled_at is null and k.finished_at is null and k.apply_until >= ${today}
			and exists (select from learning.class_session s
				where s.class_id = k.id and s.dropped_at is null)
			and not exists (select from learning.class_session s
				where s.class_id = k.id and s.dropped_at is null and s.day <= ${today})
		order by k.apply_until, k.id limit ${most}`.execute(db);
	return rows;
}

function paged(rows: HeldClass[]): ClassPage {
	const classes = rows.slice(0, pageSize);
	const last = classes.at(-1);
	return { classes, next: rows.length > pageSize && last ? last.id : null };
}
