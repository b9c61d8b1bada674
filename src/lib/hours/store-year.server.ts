import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { OfficerKind, Target } from './target.ts';

export type Learner = {
	readonly kind: OfficerKind;
	readonly contractFrom: Day | null;
	readonly targets: readonly Target[];
	/** Counted hours by day of learning, of the two years before a day and of what followed. */
	readonly counted: readonly { readonly day: Day; readonly jp: number }[];
};

/** What the balance of an officer is made of, in one statement. Null for an unknown officer. */
export async function learner(db: Db, officerId: number, today: Day): Promise<Learner | null> {
	const { rows } = await sql<Learner>`
		select card.kind, card.contract_from as "contractFrom",
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'kind', target.kind, 'version', version, 'minimumJp', minimum_jp,
					'maximumJp', maximum_jp, 'yearCountsFrom', year_counts_from,
					'validFrom', valid_from, 'validTo', valid_to,
					'legalBasis', legal_basis, 'source', source
				)) from hours.target where target.kind = card.kind
			), '[]') as targets,
			coalesce((
				select jsonb_agg(jsonb_build_object('day', learned_on, 'jp', jp))
				from (
					select learned_on, sum(jp) as jp from hours.posting
					where officer_id = ${officerId} and account = 'counted'
						and learned_on >= ${today}::date - interval '2 years'
					group by learned_on
				) days
			), '[]') as counted
		from people.officer_card card where card.officer_id = ${officerId}`.execute(db);
	return rows[0] ?? null;
}
