import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { setNeeds } from '../setNeeds.server.ts';

/** Sets the needs of everybody who holds the post or a post of the family; safe to repeat. */
export async function followProfile(act: Act, profileId: number): Promise<number> {
	let changed = 0;
	for (let after = 0; ;) {
		const { rows } = await sql<{ id: number }>`
			select c.officer_id as id
			from competency.profile p
			join people.officer_card c on c.post_id = p.post_id or c.post_family = p.family
			where p.id = ${profileId} and c.officer_id > ${after} and c.left_on is null
			order by 1 limit 500`.execute(act.db);
		if (rows.length === 0) return changed;
		const needs = await setNeeds(
			act,
			rows.map(({ id }) => id),
		);
		changed += needs.changedOfficers;
		after = rows.at(-1)?.id ?? after;
	}
}
