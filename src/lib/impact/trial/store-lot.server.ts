import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Numbered } from './rules-register.ts';

/** The applicants without names; a draft has no numbers yet, so a row's id stands for one. */
export async function lotsOf(db: Db, trialId: number): Promise<Numbered[]> {
	const { rows } = await sql<Numbered>`
		select coalesce(number::bigint, id) as number, officers, stratum
		from impact.trial_applicant where trial_id = ${trialId}
		order by stratum, 1`.execute(db);
	return rows;
}
