import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { lockStandings, restand } from './store-standing.server.ts';

const columns = ['demanded', 'met', 'unassessed', 'at_1', 'at_2', 'at_3', 'at_4', 'at_5'] as const;
const each = (put: (column: string) => string) => sql.raw(columns.map(put).join(', '));

async function lockFigures(tx: Tx): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('competency.branch_figure'))`.execute(tx);
}

/** Brings the sums of every branch up to what has changed since the last time; each minute. */
export async function foldFigures({ db }: Pick<Act, 'db'>): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await lockFigures(tx);
		await sql`
			with taken as (delete from competency.figure_change returning *)
			insert into competency.branch_figure as f
			select above.above_id, taken.competency_id, ${each((column) => `sum(${column})`)}
			from taken join people.unit_above above on above.unit_id = taken.unit_id
			group by above.above_id, taken.competency_id
			on conflict (unit_id, competency_id) do update
				set ${each((column) => `${column} = f.${column} + excluded.${column}`)}
		`.execute(tx);
	});
}

/**
 * Counts the sums of every branch anew from the standings, so that units that a roster has moved
 * carry their people to where they are now. One statement reads standings and changes, so none is
 * counted twice or lost.
 */
async function recountFigures({ db }: Pick<Act, 'db'>): Promise<void> {
	await db.transaction().execute(async (tx) => {
		await lockFigures(tx);
		await sql`delete from competency.branch_figure`.execute(tx);
		await sql`
			with gone as (delete from competency.figure_change)
			insert into competency.branch_figure
			select above.above_id, s.competency_id, count(*) filter (where state > 0),
				count(*) filter (where state = 1), count(*) filter (where state = 3),
				${sql.raw([1, 2, 3, 4, 5].map((level) => `count(*) filter (where proven = ${level})`).join(', '))}
			from competency.standing s join people.unit_above above on above.unit_id = s.unit_id
			group by above.above_id, s.competency_id
		`.execute(tx);
	});
}

const batch = 1_000;

/**
 * Works out every standing anew, then the sums: for the night, so that who has left or moved without
 * another demand is found too. Returns how many officers were looked at.
 */
export async function restandAll(act: Act): Promise<number> {
	let looked = 0;
	for (let after = 0; ;) {
		const { rows } = await sql<{ id: number }>`
			select officer_id as id from people.officer_card where officer_id > ${after}
			order by officer_id limit ${batch}
		`.execute(act.db);
		const ids = rows.map(({ id }) => id);
		if (ids.length === 0) break;
		await act.db.transaction().execute(async (tx) => {
			await lockStandings(tx, ids);
			await restand(tx, ids, act.today);
		});
		looked += ids.length;
		after = ids.at(-1) ?? after;
	}
	await recountFigures(act);
	return looked;
}
