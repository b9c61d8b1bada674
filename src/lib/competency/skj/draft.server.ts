import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { ProfileBody } from './profile.ts';
import type { ProfileTarget } from './target.ts';

export type ProfileDrafted =
	| { readonly ok: true; readonly id: number }
	| { readonly ok: false; readonly reason: 'notAnOfficer' };

/**
 * Writes the next version of the standard of a post or a family, or the draft that is open anew. What is
 * in force stays until somebody else approves.
 */
export async function draftProfile(
	act: Act,
	target: ProfileTarget,
	body: ProfileBody,
): Promise<ProfileDrafted> {
	const { who, now } = act;
	if (who.kind !== 'officer') return { ok: false, reason: 'notAnOfficer' };
	const post = target.kind === 'post' ? target.id : null;
	const family = target.kind === 'family' ? target.family : null;
	return act.db.transaction().execute(async (tx): Promise<ProfileDrafted> => {
		const { rows } = await sql<{ id: number }>`
			insert into competency.profile as p (post_id, family, version, body, author_id, written_at)
			select ${post}, ${family}, coalesce(max(version), 0) + 1, ${JSON.stringify(body)}::jsonb,
				${who.officerId}, ${now}
			from competency.profile
			where post_id is not distinct from ${post} and family is not distinct from ${family}
				and approved_at is not null
			on conflict (post_id, family) where approved_at is null do update
				set body = excluded.body, author_id = excluded.author_id, written_at = excluded.written_at
			returning id`.execute(tx);
		const id = rows[0]?.id ?? 0;
		await record(tx, act, {
			act: 'competency.profileDrafted',
			subject: 'competency.profile',
			subjectId: id,
			after: body,
		});
		return { ok: true, id };
	});
}
