import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { setNeeds } from '../setNeeds.server.ts';
import { mayApproveProfile } from './policy.ts';
import type { ProfileDemand } from './profile.ts';

/** The job that tells the officers of a post what it demands now. */
export const PROFILE_JOB = 'competency.followProfile';

export type ProfileApproved =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: 'unknownProfile' | 'ownProfile' | 'changedMeanwhile' };

type Locked = {
	postId: number | null;
	family: string | null;
	version: number;
	authorId: number | null;
	approved: boolean;
	writtenAt: Date;
	demands: ProfileDemand[];
};

/** Ends the demands of the post or family until now, and begins those of the version. */
async function putDemands(tx: Tx, id: number, profile: Locked, today: Day): Promise<void> {
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
		const { rows } = await sql<Locked>`
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

/** Sets the needs of everybody who holds the post or a post of the family; safe to repeat. */
export async function followProfile(act: Act, profileId: number): Promise<number> {
	let changed = 0;
	for (let after = 0; ;) {
		const { rows } = await sql<{ id: number }>`
			select c.officer_id as id
			from competency.profile p
			join people.officer_card c on c.post_id = p.post_id or c.post_family = p.family
			where p.id = ${profileId} and c.officer_id > ${after} and c.left_on is null
			order by 1 limit 500`.execute(act.db);
		if (rows.length === 0) return changed;
		const needs = await setNeeds(
			act,
			rows.map(({ id }) => id),
		);
		changed += needs.changedOfficers;
		after = rows.at(-1)?.id ?? after;
	}
}
