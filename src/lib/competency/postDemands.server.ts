import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { demandsFrom } from './reference/familyDemands.ts';
import { postDemandBasis, postDemands } from './reference/postDemands.ts';
import { ownProfiles } from './reference/profiles.ts';

/**
 * Gives posts of the reference their own demands and standard as soon as the posts are known; a post that the
 * roster has not brought yet gets its demands at the next start. Safe to repeat.
 */
export async function seedPostDemands(db: Db): Promise<void> {
	await sql`
		insert into competency.standard
			(post_id, competency_id, level, weight, from_day, legal_basis, source)
		select post.id, c.id, r.level, r.weight, ${demandsFrom}, ${postDemandBasis}, 'own design'
		from jsonb_to_recordset(${JSON.stringify(postDemands)}::jsonb) as r (
			"postCode" text, code text, level smallint, weight text
		)
		join people.post on post.code = r."postCode"
		join competency.competency c on c.code = r.code
		on conflict do nothing
	`.execute(db);
	await sql`
		insert into competency.profile (post_id, version, body, written_at, approved_at, from_day)
		select post.id, 1, own.value, day.at, day.at, ${demandsFrom}
		from jsonb_each(${JSON.stringify(ownProfiles)}::jsonb) as own
		join people.post on post.code = own.key
		cross join (select ${demandsFrom}::date::timestamp at time zone 'Asia/Jakarta' as at) day
		on conflict do nothing
	`.execute(db);
}
