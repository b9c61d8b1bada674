import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import { addDays } from '../../time/index.ts';
import { classOf } from './complaint.ts';
import type { ComplaintKind, Privacy } from './complaint.ts';
import { missingStep } from './rules-draft.ts';
import type { DraftStep } from './draft.ts';
import type { ComplaintReceived } from './events.ts';
import { receivedLetter } from './letters.server.ts';
import { newReceipt } from './receipt.server.ts';
import { clocksFrom } from './rules-clock.ts';
import { maskPersonal } from '../answering/rules-mask.ts';
import { openCase } from './store-case.server.ts';
import { setClocks } from './store-clock.server.ts';
import { insertComplaint, receiptSentWith } from './store-complaint.server.ts';
import { insertContact } from './store-contact.server.ts';
import { keepFiles } from './store-file.server.ts';
import { placesNamed } from './store-place.server.ts';
import { draftBy, dropDraft } from './store-draft.server.ts';
import type { Draft } from './store-draft.server.ts';
import { limitsOn } from './store-limits.server.ts';
import { addSteps } from './store-step.server.ts';

/** How long attachments are kept; the retention schedule of the unit (JRA) may ask for another time. */
const filesKeptDays = 730;

export type SendOutcome =
	| { readonly ok: true; readonly receipt: string }
	| { readonly ok: false; readonly reason: 'noDraft' | 'noOffice' }
	| { readonly ok: false; readonly reason: 'incomplete'; readonly step: DraftStep };

/**
 * Sends a written complaint and gives its receipt number at once. Sending the same form twice gives
 * the same receipt. Without an office it goes to the highest one, which hands it on.
 */
export function sendComplaint(act: Act, token: string): Promise<SendOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const draft = await draftBy(tx, token, true);
		if (!draft) {
			const receipt = await receiptSentWith(tx, token);
			return receipt ? { ok: true, receipt } : { ok: false, reason: 'noDraft' };
		}
		const step = missingStep(draft.answers);
		if (step) return { ok: false, reason: 'incomplete', step };
		return receive(tx, act, draft);
	});
}

async function receive(tx: Tx, act: Act, draft: Draft): Promise<SendOutcome> {
	const { answers, token, visitId } = draft;
	const kind = answers.kind as ComplaintKind;
	const privacy = answers.privacy as Privacy;
	const named = {
		officeCode: answers.officeCode ?? null,
		serviceCode: answers.serviceCode ?? null,
	};
	const { officeId, serviceId, centralId } = await placesNamed(tx, named);
	const ownerId = officeId ?? centralId;
	if (ownerId === null) return { ok: false, reason: 'noOffice' };
	const limits = await limitsOn(tx, act.today);
	const receipt = newReceipt();
	const complaintId = await insertComplaint(tx, {
		receipt,
		token,
		kind,
		privacy,
		officeId,
		serviceId,
		visitId,
		body: maskPersonal(answers.body ?? ''),
		limitVersion: limits.version,
		now: act.now,
	});
	const { name = null, email = null } = privacy === 'anonim' ? {} : answers;
	if (name !== null || email !== null)
		await insertContact(tx, { complaintId, privacy, name, email });
	const fileIds = (answers.files ?? []).map(({ id }) => id);
	await keepFiles(tx, { complaintId, fileIds, until: addDays(act.today, filesKeptDays) });
	const element = kind === 'informasi' ? null : (answers.element ?? null);
	await addSteps(tx, act, [
		{ complaintId, act: 'received', token: `received:${complaintId}`, officeId: ownerId, element },
	]);
	const of = { kind, class: classOf(kind) };
	const clocks = clocksFrom(limits, of, act.today, await calendarOf(tx));
	await setClocks(tx, { complaintId, round: 1 }, clocks);
	await openCase(tx, {
		complaintId,
		officeId: ownerId,
		class: of.class,
		element,
		receivedAt: act.now,
		receivedOn: act.today,
		clocks,
	});
	await dropDraft(tx, token);
	if (email !== null)
		await post(tx, act, {
			key: `satisfaction.complaintReceived:${complaintId}`,
			to: email,
			letter: receivedLetter(receipt),
		});
	await record(tx, act, {
		act: 'satisfaction.complaintReceived',
		subject: 'satisfaction.complaint',
		subjectId: complaintId,
		after: { kind, privacy, officeId: ownerId, element, limitVersion: limits.version },
	});
	const payload: ComplaintReceived = { complaintId, officeId: ownerId, day: act.today };
	await announce(tx, act, {
		name: 'satisfaction.complaintReceived',
		key: String(complaintId),
		payload,
	});
	return { ok: true, receipt };
}
