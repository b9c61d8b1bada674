import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { OpenRule } from './store-migrate.server.ts';

/** Whether the officer was assessed under the new wording already. */
export async function hasNewEvidence(
	tx: Tx,
	{ frameworkId, competencyId }: OpenRule,
	officerId: number,
): Promise<boolean> {
	const { rows } = await sql<{ found: boolean }>`
		select exists (
			select from competency.evidence o
			join competency.rating_rule r on r.competency_id = o.competency_id
			where o.officer_id = ${officerId} and o.competency_id = ${competencyId}
				and r.framework_id = ${frameworkId} and o.observed_on >= r.effective_on
		) as found`.execute(tx);
	return rows[0]?.found ?? false;
}
