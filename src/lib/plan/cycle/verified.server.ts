import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';

/** A need that an act has touched. */
export type Verified = { readonly id: number; readonly officerId: number };
/** Whose team in which cycle. */
export type OfTeam = { readonly year: number; readonly supervisorId: number };

/** Needs of the team that nobody's validation has closed. */
export const ofTeam = (act: Act, supervisorId: number) => sql`
	n.officer_id in (select officer_id from people.team_of(${supervisorId}, ${act.today}))
	and not exists (select from plan.unit_validation v
		where v.cycle_id = n.cycle_id and v.unit_id = n.unit_id)`;

/** The history of each need that an act has touched. */
export function noteVerified(
	tx: Tx,
	act: Act,
	verb: string,
	rows: readonly Verified[],
	reason?: string,
) {
	return recordAll(
		tx,
		act,
		rows.map(({ id, officerId }) => ({
			act: verb,
			subject: 'plan.need',
			subjectId: id,
			about: officerId,
			after: { reason },
		})),
	);
}
