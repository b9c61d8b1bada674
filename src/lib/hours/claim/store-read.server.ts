import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Claim } from './claim.ts';

/** Claims with what a reader needs to judge them. */
const claims = (which: RawBuilder<unknown>) => sql<Claim>`
	select claim.id, claim.officer_id as "officerId", card.full_name as "officerName",
		card.unit_name as "unitName", claim.source, claim.form_code as "formCode",
		form.name as "formName", claim.title, claim.organiser, claim.number,
		claim.from_day as "from", claim.to_day as "to", claim.amount, claim.international, claim.days,
		claim.doubts, claim.record, claim.file_id as "fileId", file.name as "fileName", claim.sent_at as "sentAt",
		claim.decision, claim.reason, decider.full_name as "deciderName",
		claim.decided_at as "decidedAt"
	from hours.claim
	join hours.form on form.code = claim.form_code
	join people.officer_card card on card.officer_id = claim.officer_id
	left join people.officer_card decider on decider.officer_id = claim.decided_by
	left join platform.file on file.id = claim.file_id
	where ${which}`;

/** What an officer sent, the newest first; one statement. */
export async function claimsBy(db: Db, officerId: number): Promise<Claim[]> {
	const { rows } =
		await sql<Claim>`${claims(sql`claim.officer_id = ${officerId}`)} order by claim.id desc limit 50`.execute(
			db,
		);
	return rows;
}

const inBranches = (branches: readonly number[]) => sql`card.unit_id in (
	select unit_id from people.branch_unit where branch_id = any(${[...branches]}::bigint[]))`;

/** One claim, if it lies in the branches of the reader; null otherwise. */
export async function claimIn(
	db: Db,
	branches: readonly number[],
	id: number,
): Promise<Claim | null> {
	const which = sql`claim.id = ${id} and ${inBranches(branches)}`;
	return (await claims(which).execute(db)).rows[0] ?? null;
}

const pageRows = 30;

/** What waits in the branches, the oldest first, 30 a page by keyset; one statement. */
export async function waitingClaims(
	db: Db,
	branches: readonly number[],
	after: number,
): Promise<{ readonly claims: Claim[]; readonly next: string | null }> {
	const which = sql`claim.decided_at is null and claim.id > ${after} and ${inBranches(branches)}`;
	const { rows } =
		await sql<Claim>`${claims(which)} order by claim.id limit ${pageRows + 1}`.execute(db);
	const next = rows.length > pageRows ? String(rows[pageRows - 1]?.id) : null;
	return { claims: rows.slice(0, pageRows), next };
}

/** Where the proof of a claim lies, and whose it is; one statement. */
export async function proofFile(db: Db, claimId: number) {
	const { rows } = await sql<{
		officerId: number;
		above: number[];
		storageKey: string;
		name: string;
		mediaType: string;
		erased: boolean;
	}>`
		select claim.officer_id as "officerId", file.storage_key as "storageKey", file.name,
			file.media_type as "mediaType", file.erased_at is not null as erased,
			coalesce((select jsonb_agg(above_id) from people.unit_above
				where unit_id = card.unit_id), '[]') as above
		from hours.claim
		join platform.file on file.id = claim.file_id
		join people.officer_card card on card.officer_id = claim.officer_id
		where claim.id = ${claimId}`.execute(db);
	return rows[0] ?? null;
}
