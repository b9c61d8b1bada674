import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { ListedLine } from './applicant.ts';
import { people, stratumOf, withoutCourse } from './store-stratum.server.ts';
import type { StoredTrial } from './store-trial.server.ts';

/** Which of the NIPs are officers of the branch, and whether they may apply. */
export async function knownNips(
	db: Db,
	trial: StoredTrial,
	nips: readonly string[],
): Promise<Map<string, { hasCourse: boolean; alreadyIn: boolean }>> {
	const { rows } = await sql<{ nip: string; hasCourse: boolean; alreadyIn: boolean }>`
		select p.nip, not (${withoutCourse}) as "hasCourse", a.id is not null as "alreadyIn"
		from ${people}
		left join impact.trial_applicant a on a.trial_id = t.id and a.officer_id = p.officer_id
		where t.id = ${trial.id} and p.nip = any(${[...nips]}::text[])
			and exists (select from people.unit_above u
				where u.unit_id = p.unit_id and u.above_id = t.branch_unit_id)`.execute(db);
	return new Map(rows.map(({ nip, ...rest }) => [nip, rest]));
}

/** Takes a checked list; a line that names its stratum keeps it. */
export async function addListed(
	tx: Tx,
	trial: StoredTrial,
	lines: readonly ListedLine[],
): Promise<number> {
	const { rows } = await sql`
		insert into impact.trial_applicant (trial_id, officer_id, stratum)
		select t.id, p.officer_id, coalesce(nullif(l.stratum, ''), ${stratumOf(trial.strataBy)})
		from ${people}
		join jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) l (nip text, stratum text)
			on l.nip = p.nip
		where t.id = ${trial.id}
		on conflict do nothing returning id`.execute(tx);
	return rows.length;
}

export async function removeApplicants(tx: Tx, trialId: number): Promise<void> {
	await tx.deleteFrom('impact.trial_applicant').where('trial_id', '=', trialId).execute();
}

/**
 * Gives the applicants their numbers in an order that nobody chose, and lists them by stratum.
 * `shuffle` is a text that nobody could know, and that nobody keeps.
 */
export async function numberApplicants(
	tx: Tx,
	trialId: number,
	shuffle: string,
): Promise<{ number: number; officers: number; stratum: string }[]> {
	await sql`
		update impact.trial_applicant a set number = shuffled.number
		from (select id, row_number() over (
				order by sha256(convert_to(${shuffle} || '|' || id, 'UTF8'))) as number
			from impact.trial_applicant where trial_id = ${trialId}) shuffled
		where a.id = shuffled.id`.execute(tx);
	const { rows } = await sql<{ number: number; officers: number; stratum: string }>`
		select number, officers, stratum from impact.trial_applicant
		where trial_id = ${trialId} order by stratum, number`.execute(tx);
	return rows;
}
