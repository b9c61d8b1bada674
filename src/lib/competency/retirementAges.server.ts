import { sql } from 'kysely';
import { retirementAges } from '../people/index.ts';
import type { Db } from '../platform/database.server.ts';

/** Brings the table that views ask to what the law gives; safe to repeat. */
export async function seedRetirementAges(db: Db): Promise<void> {
	const rows = retirementAges.flatMap(({ validFrom, legalBasis, years }) =>
		Object.entries(years).map(([family, age]) => ({ family, age, validFrom, legalBasis })),
	);
	await sql`
		merge into competency.retirement_age as known
		using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as law
			(family text, age smallint, "validFrom" date, "legalBasis" text)
			on known.family = law.family and known.valid_from = law."validFrom"
		when matched and (known.years, known.legal_basis) is distinct from (law.age, law."legalBasis")
			then update set years = law.age, legal_basis = law."legalBasis"
		when not matched by source then delete
		when not matched by target then insert (family, years, valid_from, legal_basis)
			values (law.family, law.age, law."validFrom", law."legalBasis")
	`.execute(db);
}
