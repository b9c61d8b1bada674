import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';

type Locked = {
	published_at: Date | null;
	withdrawn_at: Date | null;
	isWhole: boolean;
	stages: number;
};

/** A path held until the end of the transaction. Whole: it has stages, each with a course. */
export async function lockPath(tx: Tx, pathId: number): Promise<Locked | null> {
	const { rows } = await sql<Locked>`
		select published_at, withdrawn_at,
			(select count(*) from learning.path_stage where path_id = path.id) as stages,
			exists (select from learning.path_stage where path_id = path.id)
				and not exists (select from learning.path_stage stage where path_id = path.id
					and not exists (select from learning.path_course held
						where held.path_id = path.id and held.stage = stage.place)) as "isWhole"
		from learning.path where id = ${pathId} for update`.execute(tx);
	return rows[0] ?? null;
}
