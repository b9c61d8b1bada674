import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { recordEach } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Ending } from './ending.ts';

/**
 * Notes that the ends of these certificates are told, with history; returns those of which nobody had
 * been told. Two statements, however big the team is.
 */
export async function noteTold(tx: Tx, act: Act, told: readonly Ending[]): Promise<Ending[]> {
	const { rows } = await sql<{ id: number }>`
		insert into learning.certificate_notice (certificate_id, ends_on, occasion, told_at)
		select "certificateId", "endsOn", occasion, ${act.now}::timestamptz
		from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (
			"certificateId" bigint, "endsOn" date, occasion text)
		on conflict do nothing
		returning certificate_id as id`.execute(tx);
	const fresh = new Set(rows.map(({ id }) => id));
	const now = told.filter(({ certificateId }) => fresh.has(certificateId));
	await recordEach(
		tx,
		act,
		sql`select 'learning.certificateEndTold' as act, 'learning.certificate' as subject,
			"certificateId"::text as subject_id, "officerId" as about_officer_id, null::jsonb as before,
			jsonb_build_object('number', number, 'endsOn', "endsOn", 'occasion', occasion) as after
		from jsonb_to_recordset(${JSON.stringify(now)}::jsonb) as told (
			"certificateId" bigint, "officerId" bigint, number text, "endsOn" date, occasion text)`,
	);
	return now;
}
