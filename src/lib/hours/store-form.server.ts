import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import type { Unit } from './conversion.ts';
import type { Path } from './form.ts';

export type ReportableForm = {
	readonly code: string;
	readonly name: string;
	readonly path: Path;
	readonly unit: Exclude<Unit, 'unknown'>;
};

/** Forms of learning with a known rate, in the order of the annex: what can be reported. */
export async function everyForm(db: Db): Promise<ReportableForm[]> {
	const { rows } = await sql<ReportableForm>`
		select form.code, form.name, form.path, rule.unit
		from hours.form
		join lateral (select unit from hours.conversion_rule
			where form_code = form.code order by version desc limit 1) rule on unit <> 'unknown'
		order by array_position(array['pendidikan', 'klasikal', 'nonklasikal'], path), form.code`.execute(
		db,
	);
	return rows;
}
