import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import type { AccountSums, YearSum } from './balance.ts';
import type { OfficerKind, Target } from './target.ts';

export type Learner = {
	readonly kind: OfficerKind;
	readonly contractFrom: Day | null;
	readonly targets: readonly Target[];
	/** What each account holds in the learning year of the day; null: no entry yet. */
	readonly sums: AccountSums | null;
	/** Every learning year with an entry, the newest first. */
	readonly years: readonly YearSum[];
};

/** What the balance of an officer is made of, in one statement. Null for an unknown officer. */
export async function learner(db: Db, officerId: number, on: Day): Promise<Learner | null> {
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
			(select jsonb_build_object('earned', -earned, 'recognised', recognised,
					'carried', carried, 'reversed', reversed)
				from hours.balance where officer_id = card.officer_id and year_from = lower(
					hours.learning_year(card.kind, card.contract_from, ${on}::date))) as sums,
			coalesce((
				select jsonb_agg(jsonb_build_object('from', year_from, 'to', year_to,
					'recognised', recognised) order by year_from desc)
				from hours.balance where officer_id = card.officer_id
			), '[]') as years
		from people.officer_card card where card.officer_id = ${officerId}`.execute(db);
	return rows[0] ?? null;
}
