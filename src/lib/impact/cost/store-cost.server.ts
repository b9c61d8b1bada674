import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Priced } from './cost.ts';
import type { PriceForm } from './forms.ts';

/** The hourly rate of a day; null before the first. */
export async function rateOn(db: Db, today: Day): Promise<Priced | null> {
	const { rows } = await sql<Priced>`
		select valid_from as "validFrom", idr, source, mark from impact.hourly_rate
		where valid_from <= ${today} order by valid_from desc limit 1`.execute(db);
	return rows[0] ?? null;
}

export type CourseCost = { code: string; title: string; jp: number; fee: Priced | null };

/** Learning hours and the fee of a day, by course. */
export async function courseCosts(db: Db, today: Day): Promise<CourseCost[]> {
	const { rows } = await sql<CourseCost>`
		select c.code, c.title, c.jp, (
			select jsonb_build_object('validFrom', f.valid_from, 'idr', f.idr, 'source', f.source,
				'mark', f.mark)
			from impact.course_fee f where f.course_code = c.code and f.valid_from <= ${today}
			order by f.valid_from desc limit 1) as fee
		from learning.course_card c order by c.title`.execute(db);
	return rows;
}

/** Adds a rate, or a fee; null where one from that day is known already. */
export async function addPrice(
	tx: Tx,
	price: PriceForm,
	by: number | null,
	now: Date,
): Promise<number | null> {
	const values = {
		valid_from: price.from,
		idr: price.idr,
		source: price.source,
		mark: price.mark,
		set_by: by,
		set_at: now,
	};
	const added =
		price.course === undefined
			? await tx
					.insertInto('impact.hourly_rate')
					.values(values)
					.onConflict((conflict) => conflict.doNothing())
					.returning('id')
					.executeTakeFirst()
			: await tx
					.insertInto('impact.course_fee')
					.values({ ...values, course_code: price.course })
					.onConflict((conflict) => conflict.doNothing())
					.returning('id')
					.executeTakeFirst();
	return added?.id ?? null;
}
