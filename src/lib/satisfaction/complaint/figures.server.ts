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

/**
 * A limit is decided when it was met or is over; what still runs in time counts neither way. The
 * first round alone: an office that finishes badly and is opened again must not look better for it.
 */
const measured = (today: Day) => sql`
	count(*) as received,
	count(*) filter (where held.finished_at is not null) as finished,
	count(*) filter (where held.round > 1) as reopened,
	count(*) filter (where answer.met_on is not null or answer.due_on < ${today}) as "answerDecided",
	count(*) filter (where answer.met_on <= answer.due_on) as "answeredInTime",
	count(*) filter (where finish.met_on is not null or finish.due_on < ${today}) as "finishDecided",
	count(*) filter (where finish.met_on <= finish.due_on) as "finishedInTime",
	percentile_cont(0.5) within group (order by extract(epoch from held.finished_at - c.received_at) / 3600)
		filter (where held.finished_at is not null)::float8 as "medianHours"`;

const joined = sql`
	satisfaction.complaint_case held
	join satisfaction.complaint c on c.id = held.complaint_id
	join satisfaction.complaint_clock answer on answer.complaint_id = held.complaint_id
		and answer.round = 1 and answer.clock = 'respond'
	join satisfaction.complaint_clock finish on finish.complaint_id = held.complaint_id
		and finish.round = 1 and finish.clock = 'finish'`;

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
		from ${joined} where ${ofUnits(unitIds)} and ${within(from, 12)}
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
		from ${joined} join counter.office_card office on office.office_id = held.office_id
		where ${within(quarter)}
		group by office.office_id, office.code, office.name
		order by count(*) filter (where finish.met_on <= finish.due_on)::float8
			/ nullif(count(*) filter (where finish.met_on is not null or finish.due_on < ${today}), 0),
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
		select ${measured(today)} from ${joined} where ${within(quarter)}`.execute(db);
	return rows[0] as ComplaintFigure;
}
