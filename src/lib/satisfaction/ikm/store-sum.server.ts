import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Answered } from '../answering/index.ts';
import { sumColumns, sumNames, valuesOf } from './columns.server.ts';
import { spanOf } from './span.ts';

const added = sql.join(
	sumColumns.map(
		(column) => sql`${sql.ref(column)} = s.${sql.ref(column)} + ${sql.ref(`excluded.${column}`)}`,
	),
);

/** Adds an answer to the month in which it came in: to its office, its service and its hour. */
export async function addToMonth(tx: Tx, given: Answered, countedOn: Day): Promise<void> {
	const { officeId, serviceId, hour } = given;
	const { from: month } = spanOf('month', countedOn);
	const values = sql.join(valuesOf(given.form).map((value) => sql`${value}::integer`));
	await sql`
		with sums as (
			insert into satisfaction.month_sum as s (office_id, month, dimension, key, ${sumNames()})
			select ${officeId}::bigint, ${month}::date, part.dimension, part.key, answer.*
			from (values ('office', 0::bigint), ('service', ${serviceId}), ('hour', ${hour})) as part (dimension, key)
			cross join (values (${values})) as answer
			where part.key is not null
			on conflict (office_id, month, dimension, key) do update set ${added}
		)
		insert into satisfaction.month_joint as j (office_id, month, service_id, hour, answers)
		values (${officeId}, ${month}, ${serviceId}, ${hour ?? -1}, 1)
		on conflict (office_id, month, service_id, hour) do update set answers = j.answers + 1`.execute(tx);
}

/** Counts what the respondent says of himself, and by which way the answer came. */
export async function addTraits(
	tx: Tx,
	given: Answered,
	countedOn: Day,
	odd: readonly string[],
): Promise<void> {
	const { form } = given;
	const told = [
		['sex', form.sex],
		['age', form.ageBand],
		['education', form.education],
		['occupation', form.occupation],
		['channel', given.channel],
		...odd.map((value) => ['odd', value] as const),
	].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
	const { from: month } = spanOf('month', countedOn);
	const rows = told.map(
		([trait, value]) => sql`(${given.officeId}, ${month}, ${trait}, ${value}, 1)`,
	);
	await sql`
		insert into satisfaction.month_trait as t (office_id, month, trait, value, answers)
		values ${sql.join(rows)}
		on conflict (office_id, month, trait, value) do update set answers = t.answers + 1`.execute(tx);
}

/** Counts all sums anew from the answers; for the owner of the database, after a bulk load. */
export async function countAnew(db: Db): Promise<void> {
	await sql`select satisfaction.count_anew()`.execute(db);
}
