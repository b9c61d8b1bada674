import { randomBytes } from 'node:crypto';
import { readReceipt } from '../../src/lib/satisfaction/index.ts';
import type { DraftAnswers, HandlerAct } from '../../src/lib/satisfaction/index.ts';
import {
	answerDraft,
	handleComplaint,
	sendComplaint,
	startDraft,
} from '../../src/lib/satisfaction/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { anOffice } from './counter.ts';
import { anOfficer, aUnit } from './people.ts';

export const aToken = () => randomBytes(16).toString('base64url');

/** An office below another unit, each with its head. */
export async function anOfficeWithHead(act: Act) {
	const above = await aUnit(act.db, { name: 'Kecamatan Contoh', kind: 'kecamatan' });
	const superiorId = await anOfficer(act.db, { unitId: above, leadsUnit: true });
	const unitId = await aUnit(act.db, { kind: 'up ptsp', parentId: above });
	const headId = await anOfficer(act.db, { unitId, leadsUnit: true });
	const office = await anOffice(act.db, { unitId });
	return { ...office, headId, superiorId };
}

/** Sends a complaint through the questions that a citizen answers. */
export async function aComplaint(
	act: Act,
	answers: DraftAnswers & { officeCode: string },
): Promise<{ id: number; receipt: string }> {
	const token = await startDraft(act, null);
	await answerDraft(act, token, {
		kind: 'pengaduan',
		body: 'Saya menunggu dua jam tanpa penjelasan.',
		privacy: 'anonim',
		element: 'waktu',
		...answers,
	});
	const sent = await sendComplaint(act, token);
	if (!sent.ok) throw new Error(sent.reason);
	const { id } = await act.db
		.selectFrom('satisfaction.complaint')
		.select('id')
		.where('receipt', '=', readReceipt(sent.receipt))
		.executeTakeFirstOrThrow();
	return { id, receipt: sent.receipt };
}

/** One act of the head of the office that holds the complaint. */
export function handled(
	act: Act,
	office: { unitId: number },
	complaintId: number,
	done: HandlerAct,
	more: Partial<Parameters<typeof handleComplaint>[1]> = {},
) {
	return handleComplaint(act, {
		complaintId,
		unitIds: [office.unitId],
		token: aToken(),
		act: done,
		note: 'Sudah kami periksa dan perbaiki.',
		officeCode: null,
		element: null,
		...more,
	});
}
