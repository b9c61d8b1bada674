import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { approvers, type Approver, type RequestKind } from './route.ts';

/** In whose name somebody may decide about an officer; null if not at all. */
export async function standsFor(
	db: Db,
	asked: {
		readonly whoId: number;
		readonly subjectId: number;
		readonly kind: RequestKind;
		readonly approver: Approver;
		readonly today: Day;
	},
): Promise<number | null> {
	const { whoId, subjectId, kind, approver, today } = asked;
	const { rows } = await sql<{ officer_id: number }>`
		select officer_id from plan.stands_for(${whoId}, ${subjectId}, ${kind}, ${approver}, ${today})
	`.execute(db);
	return rows[0]?.officer_id ?? null;
}

/** Which relations lead to somebody who may decide about an officer today. */
export async function approversFor(db: Db, subjectId: number, today: Day): Promise<Approver[]> {
	const { rows } = await sql<{ approver: Approver }>`
		select approver from unnest(${[...approvers]}::text[]) as asked (approver)
		where exists (select from plan.deciders(${subjectId}, asked.approver, ${today}))
	`.execute(db);
	return rows.map(({ approver }) => approver);
}
