import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { OfficeCompliance } from './summary.ts';

export type NewAssessment = {
	readonly officeId: number;
	readonly officerId: number;
	readonly year: number;
	readonly index: number;
	readonly aspects: object;
	readonly indicators: object;
	readonly rule: string;
	readonly token: string;
};

/** False where the form was sent before. */
export async function addAssessment(tx: Tx, act: Act, added: NewAssessment): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('satisfaction.assessment')
		.values({
			office_id: added.officeId,
			year: added.year,
			index_hundredths: added.index,
			aspects: JSON.stringify(added.aspects),
			indicators: JSON.stringify(added.indicators),
			rule: added.rule,
			submitted_by: added.officerId,
			submitted_at: act.now,
			token: added.token,
		})
		.onConflict((conflict) => conflict.column('token').doNothing())
		.executeTakeFirst();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export type Submitted = { readonly index: number; readonly at: Date };

/** What an office handed in last in a year; null when it has not. */
export async function lastSubmitted(
	db: Db,
	{ officeId, year }: { officeId: number; year: number },
): Promise<Submitted | null> {
	const row = await db
		.selectFrom('satisfaction.assessment')
		.select(['index_hundredths as index', 'submitted_at as at'])
		.where('office_id', '=', officeId)
		.where('year', '=', year)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row ?? null;
}

/** Every office with what it handed in, the lowest index first, those without one last. */
export async function complianceOfOffices(
	db: Db,
	{ year, quarter }: { year: number; quarter: Day },
): Promise<OfficeCompliance[]> {
	const { rows } = await sql<OfficeCompliance>`
		select office.code, office.name, last.index_hundredths as index, last.aspects,
			last.submitted_at as "submittedAt", coalesce(f.answers, 0) as answers,
			coalesce(p.visits, 0) as visits, f.office_id is not null as "hasResult"
		from counter.office_card office
		left join (select distinct on (office_id) office_id, index_hundredths, aspects, submitted_at
			from satisfaction.assessment where year = ${year} order by office_id, id desc) last
			on last.office_id = office.office_id
		left join satisfaction.figure f on f.office_id = office.office_id and f.dimension = 'office'
			and f.span = 'quarter' and f.from_month = ${quarter}
		left join counter.office_population p on p.office_id = office.office_id and p.quarter = ${quarter}
		order by last.index_hundredths nulls last, office.name`.execute(db);
	return rows;
}
