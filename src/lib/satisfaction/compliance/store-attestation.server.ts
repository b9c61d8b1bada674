import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Attestation } from './attestation.ts';

/** The newest statement of each indicator in a year. */
export async function attestationsOf(
	db: Db,
	{ officeId, year }: { officeId: number; year: number },
): Promise<Attestation[]> {
	const { rows } = await sql<Attestation>`
		select distinct on (a.indicator) a.indicator, a.score, a.evidence,
			card.full_name as "attestedBy", a.attested_at as "attestedAt"
		from satisfaction.attestation a
		join people.officer_card card on card.officer_id = a.attested_by
		where a.office_id = ${officeId} and a.year = ${year}
		order by a.indicator, a.id desc`.execute(db);
	return rows;
}

/** False where the form was sent before. */
export async function addAttestation(
	tx: Tx,
	act: Act,
	stated: {
		officeId: number;
		year: number;
		indicator: string;
		score: number;
		evidence: string;
		officerId: number;
		token: string;
	},
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await tx
		.insertInto('satisfaction.attestation')
		.values({
			office_id: stated.officeId,
			year: stated.year,
			indicator: stated.indicator,
			score: stated.score,
			evidence: stated.evidence,
			attested_by: stated.officerId,
			attested_at: act.now,
			token: stated.token,
		})
		.onConflict((conflict) => conflict.column('token').doNothing())
		.executeTakeFirst();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
