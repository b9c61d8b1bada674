import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ProfileDemand } from './profile.ts';

export type LockedProfile = {
	postId: number | null;
	family: string | null;
	version: number;
	authorId: number | null;
	approved: boolean;
	writtenAt: Date;
	demands: ProfileDemand[];
};

/** Ends the demands of the post or family until now, and begins those of the version. */
export async function putDemands(
	tx: Tx,
	id: number,
	profile: LockedProfile,
	today: Day,
): Promise<void> {
	const { postId, family, version, demands } = profile;
	await sql`
		update competency.standard set to_day = ${today}
		where to_day is null and (post_id = ${postId} or family = ${family})`.execute(tx);
	await sql`
		insert into competency.standard
			(post_id, family, competency_id, level, level_to, weight, from_day, legal_basis, source, profile_id)
		select ${postId}, ${family}, c.id, r.level, r."upTo", r.weight, ${today},
			${`SKJ versi ${version}`}, 'decided', ${id}
		from jsonb_to_recordset(${JSON.stringify(demands)}::jsonb) as r (
			code text, level smallint, "upTo" smallint, weight text
		)
		join competency.competency c on c.code = r.code`.execute(tx);
}
