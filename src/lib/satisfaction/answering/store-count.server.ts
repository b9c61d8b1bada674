import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ChannelCount } from './channel.ts';

/** How the answers of an office came in, from a day to before another; a few thousand rows by index. */
export async function channelCounts(
	db: Db,
	of: { officeId: number; from: Day; to: Day },
): Promise<ChannelCount[]> {
	const { rows } = await sql<ChannelCount>`
		select channel, count(*)::integer as answers,
			count(*) filter (where straight_lined)::integer as "straightLined",
			count(*) filter (where suspected_duplicate)::integer as "suspectedDuplicates"
		from satisfaction.answer
		where office_id = ${of.officeId} and counted_on >= ${of.from} and counted_on < ${of.to}
		group by channel order by answers desc, channel`.execute(db);
	return rows;
}
