import type { Db } from '../platform/database.server.ts';
import { conversions } from './reference/conversions.ts';
import { forms } from './reference/forms.ts';
import { targets } from './reference/targets.ts';

/**
 * Brings forms, conversion rules and yearly targets into the database. A rule that is there stays
 * as it is, because entries were credited under it; a correction is a new version.
 */
export async function seedReference(db: Db): Promise<void> {
	await db
		.insertInto('hours.form')
		.values(forms.map(({ siasnId, ...form }) => ({ ...form, siasn_id: siasnId })))
		.onConflict((conflict) => conflict.column('code').doNothing())
		.execute();
	await db
		.insertInto('hours.conversion_rule')
		.values(
			conversions.map((rule) => ({
				form_code: rule.formCode,
				version: rule.version,
				unit: rule.unit,
				jp: rule.jp,
				jp_international: rule.jpInternational,
				international_factor: rule.internationalFactor,
				cap_per: rule.capPer,
				cap_jp: rule.capJp,
				cap_jp_international: rule.capJpInternational,
				cap_times: rule.capTimes,
				valid_from: rule.validFrom,
				valid_to: rule.validTo,
				legal_basis: rule.legalBasis,
				source: rule.source,
				doubt: rule.doubt,
			})),
		)
		.onConflict((conflict) => conflict.columns(['form_code', 'version']).doNothing())
		.execute();
	await db
		.insertInto('hours.target')
		.values(
			targets.map((target) => ({
				kind: target.kind,
				version: target.version,
				minimum_jp: target.minimumJp,
				maximum_jp: target.maximumJp,
				year_counts_from: target.yearCountsFrom,
				valid_from: target.validFrom,
				valid_to: target.validTo,
				legal_basis: target.legalBasis,
				source: target.source,
			})),
		)
		.onConflict((conflict) => conflict.columns(['kind', 'version']).doNothing())
		.execute();
}
