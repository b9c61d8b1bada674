import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type {
	ComplaintFigure,
	ElementCount,
	OfficeComplaints,
	QuarterComplaints,
} from './figure.ts';

/** The due day itself is in time, as people in Jakarta live it. */
const finishedInTime = sql`
	(held.first_finished_at at time zone 'Asia/Jakarta')::date <= held.finish_due_on`;

/**
 * A limit is decided when it was met or is over; what still runs in time counts neither way. The
 * first round alone: an office that finishes badly and is opened again must not look better for it.
 */
const measured = (today: Day) => sql`
	count(*) as received,
	count(held.first_finished_at) as finished,
	count(*) filter (where held.round > 1) as reopened,
	count(*) filter (where held.answer_met_on is not null or held.answer_due_on < ${today}) as "answerDecided",
	count(*) filter (where held.answer_met_on <= held.answer_due_on) as "answeredInTime",
	count(*) filter (where held.first_finished_at is not null or held.finish_due_on < ${today}) as "finishDecided",
	count(*) filter (where ${finishedInTime}) as "finishedInTime",
	percentile_cont(0.5) within group (order by
		extract(epoch from held.first_finished_at - held.received_at) / 3600)::float8 as "medianHours"`;

const within = (quarter: Day, months = 3): RawBuilder<unknown> =>
	sql`held.received_on >= ${quarter} and held.received_on < ${addMonths(quarter, months)}`;

const ofUnits = (unitIds: readonly number[]): RawBuilder<unknown> => sql`
	held.office_id in (select office_id from counter.office_card where unit_id = any(${[...unitIds]}::bigint[]))`;

/** The quarters of some offices, from one on for a year, oldest first. */
export async function quartersOfComplaints(
	db: Db,
	unitIds: readonly number[],
	from: Day,
	today: Day,
): Promise<QuarterComplaints[]> {
	const { rows } = await sql<QuarterComplaints>`
		select date_trunc('quarter', held.received_on)::date as quarter, ${measured(today)}
		from satisfaction.complaint_case held where ${ofUnits(unitIds)} and ${within(from, 12)}
		group by 1 order by 1`.execute(db);
	return rows;
}

/** What the complaints of a quarter touch, most first; all offices where none is named. */
export async function elementsOfComplaints(
	db: Db,
	quarter: Day,
	unitIds: readonly number[] | null,
): Promise<ElementCount[]> {
	const { rows } = await sql<ElementCount>`
		select held.element, count(*) as n from satisfaction.complaint_case held
		where ${within(quarter)} ${unitIds === null ? sql`` : sql`and ${ofUnits(unitIds)}`}
		group by held.element order by n desc, held.element`.execute(db);
	return rows;
}

/** Every office of the province in a quarter, the lowest share in time first. Names nobody. */
export async function officesByComplaints(
	db: Db,
	quarter: Day,
	today: Day,
): Promise<OfficeComplaints[]> {
	const { rows } = await sql<OfficeComplaints>`
		select office.code as "officeCode", office.name as "officeName", ${measured(today)}
		from satisfaction.complaint_case held join counter.office_card office on office.office_id = held.office_id
		where ${within(quarter)}
		group by office.office_id, office.code, office.name
		order by count(*) filter (where ${finishedInTime})::float8
			/ nullif(count(*) filter (where held.first_finished_at is not null or held.finish_due_on < ${today}), 0),
			office.name`.execute(db);
	return rows;
}

/** The whole province in a quarter. */
export async function provinceComplaints(
	db: Db,
	quarter: Day,
	today: Day,
): Promise<ComplaintFigure> {
	const { rows } = await sql<ComplaintFigure>`
		select ${measured(today)} from satisfaction.complaint_case held where ${within(quarter)}`.execute(
		db,
	);
	return rows[0] as ComplaintFigure;
}
