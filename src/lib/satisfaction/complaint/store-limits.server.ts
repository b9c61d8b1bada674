import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ComplaintLimits } from './clock.ts';

const columns = sql`
	version, valid_from as "validFrom", unit, respond_days as "respondDays", handle_days as "handleDays",
	information_days as "informationDays", plain_days as "plainDays", field_days as "fieldDays",
	law_answer_days as "lawAnswerDays", law_decision_days as "lawDecisionDays",
	reopen_days as "reopenDays", legal_basis as "legalBasis", source, doubt`;

/** Every version, newest first. */
export async function everyLimits(db: Db): Promise<ComplaintLimits[]> {
	const { rows } = await sql<ComplaintLimits>`
		select ${columns} from satisfaction.complaint_limit order by valid_from desc`.execute(db);
	return rows;
}

/** The version of a day. The first one has no beginning before it, so there always is one. */
export async function limitsOn(db: Db, day: Day): Promise<ComplaintLimits> {
	const { rows } = await sql<ComplaintLimits>`
		select ${columns} from satisfaction.complaint_limit where valid_from <= ${day}
		order by valid_from desc limit 1`.execute(db);
	const [found] = rows;
	if (!found) throw new Error(`No limits of complaints on ${day}: seed the references.`);
	return found;
}

export async function limitsOfVersion(db: Db, version: number): Promise<ComplaintLimits> {
	const { rows } = await sql<ComplaintLimits>`
		select ${columns} from satisfaction.complaint_limit where version = ${version}`.execute(db);
	return rows[0] as ComplaintLimits;
}
