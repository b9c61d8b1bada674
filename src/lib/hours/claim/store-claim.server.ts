import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ShortRecord } from '../activity/index.ts';
import type { ClaimDay, Doubt } from './claim.ts';

export type NewClaim = {
	readonly key: string;
	readonly officerId: number;
	readonly source: 'report' | 'course';
	readonly formCode: string;
	readonly title: string;
	readonly organiser: string | null;
	readonly number: string | null;
	readonly from: Day;
	readonly to: Day;
	readonly amount: number;
	readonly international: boolean;
	readonly days: readonly ClaimDay[];
	readonly doubts: readonly Doubt[];
	readonly record: ShortRecord;
	readonly fileId: number | null;
	readonly of?: { readonly studyId: number; readonly semester: number } | null;
};

export async function claimByKey(db: Db, key: string): Promise<number | null> {
	const row = await db
		.selectFrom('hours.claim')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.id ?? null;
}

/** Writes a claim; null: another one with its key or number stands. */
export async function insertClaim(tx: Tx, claim: NewClaim, now: Date): Promise<number | null> {
	const row = await tx
		.insertInto('hours.claim')
		.values({
			key: claim.key,
			officer_id: claim.officerId,
			source: claim.source,
			form_code: claim.formCode,
			title: claim.title,
			organiser: claim.organiser,
			number: claim.number,
			from_day: claim.from,
			to_day: claim.to,
			amount: claim.amount,
			international: claim.international,
			days: JSON.stringify(claim.days),
			doubts: [...claim.doubts],
			record: JSON.stringify(claim.record),
			file_id: claim.fileId,
			study_id: claim.of?.studyId ?? null,
			semester: claim.of?.semester ?? null,
			sent_at: now,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

/** Whether this officer's number waits, was accepted, or stands in the ledger. */
export async function numberHeld(db: Db, officerId: number, number: string): Promise<boolean> {
	const { rows } = await sql<{ held: boolean }>`
		select exists (select from hours.claim where officer_id = ${officerId}
				and lower(number) = lower(${number}) and (decision is null or decision = 'accepted'))
			or exists (select from hours.entry where lower(proof ->> 'number') = lower(${number})
				and officer_id = ${officerId}) as held`.execute(db);
	return rows[0]?.held ?? false;
}

/** What speaks for a double or a forgery: number, content of the file, or name and day. */
export async function doublesOf(
	db: Db,
	wish: {
		officerId: number;
		fileId: number;
		title: string;
		number: string | null;
		from: Day;
		to: Day;
	},
): Promise<Doubt[]> {
	const { rows } = await sql<{ doubt: Doubt }>`
		select 'sameNumber' as doubt where ${wish.number}::text is not null and (
			exists (select from hours.claim where lower(number) = lower(${wish.number}))
			or exists (select from hours.entry where proof ->> 'number' = ${wish.number}))
		union all
		select 'sameFile' where exists (
			select from platform.file own
			join platform.file other on other.sha256 = own.sha256 and other.id <> own.id
				and other.purpose = 'hours.proof'
			join hours.claim on claim.file_id = other.id
			where own.id = ${wish.fileId} and own.purpose = 'hours.proof')
		union all
		select 'sameTitle' where exists (
			select from hours.entry where officer_id = ${wish.officerId}
				and learned_on between ${wish.from}::date and ${wish.to}::date
				and lower(proof ->> 'title') = lower(${wish.title}))`.execute(db);
	return rows.map(({ doubt }) => doubt);
}
