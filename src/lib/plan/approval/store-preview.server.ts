import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { approvers, type Approver } from './route.ts';

export type WhoDecides = {
	readonly officerId: number;
	readonly name: string;
	readonly post: string | null;
	readonly who: readonly {
		readonly approver: Approver;
		readonly names: readonly string[];
		readonly standIns: readonly string[];
	}[];
};

/**
 * Who would decide about an officer of these branches today, by relation, with who stands in; null for
 * an unknown NIP and for one of elsewhere.
 */
export async function whoDecides(
	db: Db,
	nip: string,
	{ branches, today }: { readonly branches: readonly number[]; readonly today: Day },
): Promise<WhoDecides | null> {
	const { rows } = await sql<WhoDecides>`
		select card.officer_id as "officerId", card.full_name as name, card.post_name as post,
			(select jsonb_agg(jsonb_build_object('approver', asked.approver,
				'names', coalesce((select jsonb_agg(found.full_name order by found.officer_id)
					from plan.deciders(card.officer_id, asked.approver, ${today}) d
					join people.officer_card found on found.officer_id = d.officer_id), '[]'),
				'standIns', coalesce((select jsonb_agg(taker.full_name order by g.id)
					from plan.deciders(card.officer_id, asked.approver, ${today}) d
					join plan.delegation g on g.from_officer_id = d.officer_id and g.withdrawn_at is null
						and g.from_day <= ${today} and g.to_day > ${today}
					join people.officer_card taker on taker.officer_id = g.to_officer_id), '[]')
				) order by asked.place)
			from unnest(${[...approvers]}::text[]) with ordinality as asked (approver, place)) as who
		from people.officer_card card
		where card.nip = ${nip} and exists (select from people.branch_unit below
			where below.branch_id = any (${[...branches]}::bigint[]) and below.unit_id = card.unit_id)`.execute(
		db,
	);
	return rows[0] ?? null;
}
