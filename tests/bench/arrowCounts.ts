import { sql } from 'kysely';
import { CARRIED } from '../../src/lib/loop/carried.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';

/** Facts that an arrow has carried on, and entries of history that it has written. */
export type ArrowCount = { carried: number; wrote: number };

/** What each arrow has done since an event and an entry of history, by its name. */
export async function countArrows(
	db: Db,
	since: { eventId: number; entryId: number },
): Promise<Record<string, ArrowCount>> {
	const [{ rows: facts }, { rows: entries }] = await Promise.all([
		sql<{ name: string; n: number }>`select name, count(*)::int as n from platform.event
			where id > ${since.eventId} group by name`.execute(db),
		sql<{ author: string; n: number }>`select author, count(*)::int as n from platform.audit_entry
			where id > ${since.entryId} and author like 'system:%' group by author`.execute(db),
	]);
	const factsOf = new Map(facts.map(({ name, n }) => [name, n]));
	const wroteOf = new Map(entries.map(({ author, n }) => [author, n]));
	const counts: Record<string, ArrowCount> = {};
	for (const [fact, arrows] of Object.entries(CARRIED))
		for (const arrow of arrows) {
			const count = (counts[arrow] ??= { carried: 0, wrote: wroteOf.get(`system:${arrow}`) ?? 0 });
			count.carried += factsOf.get(fact) ?? 0;
		}
	return counts;
}

/** The newest event and entry of history. */
export async function newestIds(db: Db): Promise<{ eventId: number; entryId: number }> {
	const { rows } = await sql<{ eventId: number; entryId: number }>`
		select coalesce((select max(id) from platform.event), 0) as "eventId",
			coalesce((select max(id) from platform.audit_entry), 0) as "entryId"`.execute(db);
	return rows[0] ?? { eventId: 0, entryId: 0 };
}
