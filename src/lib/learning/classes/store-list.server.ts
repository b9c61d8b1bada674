import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { HeldClass } from './heldClass.ts';
import { classColumns, classTables } from './store-class.server.ts';

/** Classes on one page. */
const pageSize = 25;

export type ClassPage = { readonly classes: readonly HeldClass[]; readonly next: number | null };

/** Classes of the branches of an organiser, the newest first, from behind the class `after`. */
export async function classesOfBranches(
	db: Db,
	branches: readonly number[],
	after: number | null,
): Promise<ClassPage> {
	const { rows } = await sql<HeldClass>`
		select ${classColumns} from ${classTables}
		where k.unit_id in (select b.unit_id from people.branch_unit b
				where b.branch_id = any(${[...branches]}::bigint[]))
			and (${after}::bigint is null or k.id < ${after})
		order by k.id desc limit ${pageSize + 1}`.execute(db);
	return paged(rows);
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
