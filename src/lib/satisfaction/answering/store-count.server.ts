import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ChannelCount, MarkCount } from './channel.ts';

type Span = { officeId: number; from: Day; to: Day };

/** How the answers of an office came in, from a day to before another; a few thousand rows by index. */
export async function channelCounts(db: Db, of: Span): Promise<ChannelCount[]> {
	const { rows } = await sql<ChannelCount>`
		select channel, count(*)::integer as answers from satisfaction.answer
		where office_id = ${of.officeId} and counted_on >= ${of.from} and counted_on < ${of.to}
		group by channel order by answers desc, channel`.execute(db);
	return rows;
}

/**
 * Who was served in a quarter and what is marked among their answers, by the months that are over and have five answers at least: whoever reads the page
 * before and after one citizen has answered learns nothing of that answer.
 */
export async function markCounts(db: Db, of: Span, today: Day): Promise<MarkCount> {
	const { rows } = await sql<MarkCount>`
		select coalesce(sum(answers), 0)::integer as answers,
			coalesce(sum(straight), 0)::integer as "straightLined",
			coalesce(sum(twice), 0)::integer as "suspectedDuplicates",
			coalesce((
				select visits from counter.office_population
				where office_id = ${of.officeId} and quarter = ${of.from}
			), 0) as served
		from (
			select count(*) as answers, count(*) filter (where straight_lined) as straight,
				count(*) filter (where suspected_duplicate) as twice
			from satisfaction.answer
			where office_id = ${of.officeId} and counted_on >= ${of.from}
				and counted_on < least(${of.to}::date, date_trunc('month', ${today}::date)::date)
			group by date_trunc('month', counted_on) having count(*) >= 5
		) months`.execute(db);
	return rows[0] ?? { served: 0, answers: 0, straightLined: 0, suspectedDuplicates: 0 };
}
