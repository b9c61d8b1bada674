import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { StandardText } from './standard.ts';

/** The columns that hold a text, with its values; the free of charge by law follows the service. */
function columnsOf(text: StandardText) {
	return {
		requirements: JSON.stringify(text.requirements),
		steps: JSON.stringify(text.steps),
		promise_value: text.promise?.value ?? null,
		promise_unit: text.promise?.unit ?? null,
		promise_text: text.promiseText,
		fee_idr: text.feeIdr,
		fee_text: text.feeText,
		product: text.product,
		complaints: text.complaints,
		legal_basis: JSON.stringify(text.legalBasis),
		facilities: text.facilities,
		competence: text.competence,
		supervision: text.supervision,
		staffing: text.staffing,
		guarantee: text.guarantee,
		safety: text.safety,
		evaluation: text.evaluation,
		marks: JSON.stringify(text.marks),
	};
}

export type NewVersion = {
	readonly serviceId: number;
	readonly officeId: number | null;
	readonly number: number;
	readonly text: StandardText;
	readonly draftedAt: Date;
	readonly authorOfficerId: number | null;
	/** The province's text applies at once; an office's only when adopted. */
	readonly validFrom: Day | null;
};

export async function addVersion(tx: Tx, version: NewVersion): Promise<number> {
	const { serviceId } = version;
	const { id } = await tx
		.insertInto('counter.standard')
		.values((query) => ({
			...columnsOf(version.text),
			service_id: serviceId,
			free_by_law: query
				.selectFrom('counter.service')
				.select('free_by_law')
				.where('id', '=', serviceId),
			office_id: version.officeId,
			number: version.number,
			drafted_at: version.draftedAt,
			author_officer_id: version.authorOfficerId,
			valid_from: version.validFrom,
		}))
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

/** Writes a draft anew; the trigger of the table refuses a text that has applied. */
export async function rewriteDraft(tx: Tx, id: number, text: StandardText): Promise<void> {
	await tx.updateTable('counter.standard').set(columnsOf(text)).where('id', '=', id).execute();
}

/** Ends the version that is open, so that the next one begins where it stops. */
export async function endVersion(
	tx: Tx,
	chain: { serviceId: number; officeId: number | null },
	on: Day,
): Promise<void> {
	await sql`
		update counter.standard set valid_to = ${on}
		where service_id = ${chain.serviceId} and office_id is not distinct from ${chain.officeId}::bigint
			and valid_from < ${on} and (valid_to is null or valid_to > ${on})`.execute(tx);
}
