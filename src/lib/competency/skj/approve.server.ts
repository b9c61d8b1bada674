import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { mayApproveProfile } from './policy.ts';
import { putDemands } from './store-approve.server.ts';
import type { LockedProfile } from './store-approve.server.ts';

/** The job that tells the officers of a post what it demands now. */
export const PROFILE_JOB = 'competency.followProfile';

export type ProfileApproved =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'unknownProfile' | 'ownProfile' | 'changedMeanwhile' };

/**
 * Somebody else than the author puts a version in force from today. `writtenAt` is what was read: a
 * draft that was changed meanwhile is read again first. Approving twice is approving once.
 */
export async function approveProfile(
	act: Act,
	{ id, writtenAt }: { id: number; writtenAt: string },
): Promise<ProfileApproved> {
	const { who, now, today } = act;
	return act.db.transaction().execute(async (tx): Promise<ProfileApproved> => {
		const { rows } = await sql<LockedProfile>`
			select post_id as "postId", family, version, author_id as "authorId",
				approved_at is not null as approved, written_at as "writtenAt", body->'demands' as demands
			from competency.profile where id = ${id} for update`.execute(tx);
		const [profile] = rows;
		if (!profile) return { ok: false, reason: 'unknownProfile' };
		if (profile.approved) return { ok: true };
		if (who.kind !== 'officer' || !mayApproveProfile(who, profile))
			return { ok: false, reason: 'ownProfile' };
		if (profile.writtenAt.toISOString() !== writtenAt)
			return { ok: false, reason: 'changedMeanwhile' };
		await putDemands(tx, id, profile, today);
		await sql`
			update competency.profile
			set approved_at = ${now}, approver_id = ${who.officerId}, from_day = ${today}
			where id = ${id}`.execute(tx);
		await record(tx, act, {
			act: 'competency.profileApproved',
			subject: 'competency.profile',
			subjectId: id,
			after: { version: profile.version },
		});
		await sql`select graphile_worker.add_job(${PROFILE_JOB}, json_build_object('profileId', ${id}::bigint),
			queue_name := ${PROFILE_JOB}, job_key := ${`${PROFILE_JOB} ${id}`})`.execute(tx);
		return { ok: true };
	});
}
