import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/day.ts';
import { facts } from './card.server.ts';
import type { Grant, GrantQuery } from './grant.ts';

const pageRows = 30;

/** A page of at most 30 roles by hand, and where the next page begins. */
export async function grantPage(
	db: Db,
	query: GrantQuery,
	today: Day,
): Promise<{ grants: Grant[]; next: string | null }> {
	const all: RawBuilder<unknown>[] = [sql`g.role <> 'counterOfficer'`, inBranch(query.branches)];
	if (query.unitId !== null) all.push(inBranch([query.unitId]));
	if (query.role !== null) all.push(sql`g.role = ${query.role}`);
	if (query.before !== null) all.push(sql`g.id < ${query.before}`);
	if (!query.withEnded)
		all.push(sql`(g.to_day is null or g.to_day > greatest(g.from_day, ${today}::date))`);
	const { rows } = await sql<Grant>`
		select ${facts} from people.role_grant g
		join people.officer on officer.id = g.officer_id
		join people.unit on unit.id = g.unit_id
		where ${sql.join(all, sql` and `)}
		order by g.id desc
		limit ${pageRows + 1}
	`.execute(db);
	const grants = rows.slice(0, pageRows);
	return { grants, next: rows.length > pageRows ? String(grants.at(-1)?.id) : null };
}

const inBranch = (units: readonly number[]) => sql`exists (
	select from people.unit_ancestor above
	where above.unit_id = g.unit_id and above.ancestor_id = any(${units}::bigint[]))`;
