import { sql } from 'kysely';
import { visitKinds } from '../../counter/index.ts';
import { elements } from '../../satisfaction/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { unitDigests } from './digest.server.ts';
import { apart, int32sOf, keysOf } from './packed.server.ts';
import type { Packed } from './packed.server.ts';
import { weekZero } from './rules-weeks.ts';
import type { CategoryPanel } from './sidePanel.ts';
import { mainOffices } from './offices.server.ts';
import { answerSide, elementSide, kindSide, unitsOf, visitSide } from './sides.server.ts';

/** Which reading: the secret that makes the keys of officers, and the Monday of its last week. */
export type Reading = { readonly keySeed: number; readonly until: Day };

// Officers leave the database under a number that means nothing outside one reading.
export const panelKey = (seed: number) =>
	sql`hashint8extended(w.officer_id, ${seed}) & 4503599627370495`;

const visitColumns = ['visits', 'served', 'waited', 'held', 'broken', 'complaints'] as const;
const answerColumns = ['answers', 'scores', 'rated', ...elements] as const;
const kindColumns = ['known_kind', ...visitKinds] as const;

const summed = (names: readonly string[]) =>
	sql.join(names.map((name) => sql`sum(${sql.ref(`w.${name}`)})::integer as ${sql.ref(name)}`));

/** The weeks of a group of services, packed: a city's half million cells come in a second. */
export async function panelOf(db: Db, category: string, reading: Reading): Promise<CategoryPanel> {
	const services = sql`array(select service_id from counter.service_card where category = ${category})`;
	const week = sql`(w.week - ${weekZero}::date) / 7`;
	const cell = sql`${panelKey(reading.keySeed)} as key, w.service_id::integer as service, ${week} as week`;
	const packed = await packedOf(
		db,
		[...visitColumns, 'office', ...kindColumns],
		sql`
		select ${cell}, sum(w.visits)::integer as visits, sum(w.served_seconds)::integer as served,
			sum(w.waited_seconds)::integer as waited, sum(w.held_seconds)::integer as held,
			(sum(w.interrupted) + coalesce(max(r.returned), 0))::integer as broken,
			coalesce(max(c.complaints), 0)::integer as complaints, max(w.office_id)::integer as office,
			${summed(kindColumns)}
		from counter.officer_service_week w
		left join counter.officer_returned_week r using (officer_id, service_id, week)
		left join satisfaction.officer_complaint_week c using (officer_id, service_id, week)
		where service_id = any(${services}) and week <= ${reading.until}
		group by w.officer_id, w.service_id, w.week`,
	);
	const [served, besides] = apart(packed, visitColumns.length);
	const [office, servedKinds] = apart(besides, 1);
	const both = await packedOf(
		db,
		[...answerColumns, ...kindColumns],
		sql`
		select ${cell}, sum(answers)::integer as answers, sum(score_sum)::integer as scores,
			sum(element_answers)::integer as rated, ${summed([...elements, ...kindColumns])}
		from satisfaction.officer_service_week w
		where service_id = any(${services}) and week <= ${reading.until}
		group by w.officer_id, w.service_id, w.week`,
	);
	const [answered, answeredKinds] = apart(both, answerColumns.length);
	const keys = unitsOf(served.keys, answered.keys);
	const digests = unitDigests(keys, [served, answered]);
	const kindDigests = unitDigests(keys, [servedKinds, answeredKinds]);
	const sides = {
		visits: visitSide(keys, served),
		answers: answerSide(keys, answered),
		elements: elementSide(keys, answered),
	};
	const kinds = {
		visits: () => kindSide(keys, packed, 0, kindColumns.length),
		answers: () => kindSide(keys, both, 0, kindColumns.length),
		elements: () => kindSide(keys, both, 2, kindColumns.length),
	};
	const offices = mainOffices(keys, served, office.columns[0] ?? new Int32Array());
	return { keys, digests, kindDigests, sides, kinds, offices };
}

type PackedRow = Record<string, Buffer | null>;

/** So many cells travel at once: of a whole city a single row would be half a gigabyte on its way. */
const cellsAtOnce = 65_536;

async function packedOf(
	db: Db,
	names: readonly string[],
	cells: ReturnType<typeof sql>,
): Promise<Packed> {
	const packed = ['service', 'week', ...names].map(
		(name) =>
			sql`string_agg(int4send(${sql.ref(name)}), ''::bytea order by at) as ${sql.ref(name)}`,
	);
	const { rows } = await sql<PackedRow>`
		select string_agg(int8send(key), ''::bytea order by at) as keys, ${sql.join(packed)}
		from (select c.*, row_number() over (order by service, key, week) - 1 as at
			from (${cells}) c) numbered
		group by at / ${sql.lit(cellsAtOnce)} order by at / ${sql.lit(cellsAtOnce)}`.execute(db);
	const all = (name: string) => Buffer.concat(rows.map((row) => row[name] ?? Buffer.alloc(0)));
	const numbers = (name: string) => int32sOf(all(name));
	return {
		keys: keysOf(all('keys')),
		service: numbers('service'),
		week: numbers('week'),
		columns: names.map(numbers),
	};
}
