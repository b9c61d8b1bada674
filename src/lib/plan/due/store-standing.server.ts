import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';

/** Where an officer stands in a competency today, demanded or not; null for an unknown code. */
export async function standingOf(
	db: Db,
	officerId: number,
	code: string,
	level: number,
	today: Day,
): Promise<{ competencyId: number; proven: number; chance: number | null } | null> {
	const { rows } = await sql<{ competencyId: number; proven: number; chance: number | null }>`
		select named.competency_id as "competencyId",
			coalesce((select p.proven_level from competency.proven p
				where p.officer_id = ${officerId} and p.code = named.code
					and (p.proven_until is null or p.proven_until > ${today})), 0) as proven,
			(select sum(c.chance) from competency.officer_level l,
					unnest(l.chances) with ordinality as c (chance, level)
				where l.officer_id = ${officerId} and l.competency_id = named.competency_id
					and c.level >= ${level}) as chance
		from competency.named where named.code = ${code}`.execute(db);
	return rows[0] ?? null;
}

/** Every competency that an officer may choose, by kind and name. */
export async function competencyChoices(
	db: Db,
): Promise<{ readonly code: string; readonly name: string; readonly kind: string }[]> {
	const { rows } = await sql<{ code: string; name: string; kind: string }>`
		select code, name, kind from competency.named order by kind, code limit 200`.execute(db);
	return rows;
}
