import type { Db } from '../platform/database.server.ts';

/** Forms of learning with a known rate, by code: what can be reported. */
export function everyForm(db: Db): Promise<{ code: string; name: string }[]> {
	return db
		.selectFrom('hours.form')
		.select(['code', 'name'])
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom('hours.conversion_rule')
					.select('form_code')
					.whereRef('form_code', '=', 'hours.form.code')
					.where('unit', '!=', 'unknown'),
			),
		)
		.orderBy('code')
		.execute();
}
