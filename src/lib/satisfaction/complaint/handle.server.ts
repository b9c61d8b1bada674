import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { dayOf } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { ComplaintFinished } from './events.ts';
import { meetClocks } from './meetClocks.server.ts';
import { prolong } from './prolong.server.ts';
import { clocksMetBy } from './rules-clock.ts';
import { refusalOf } from './rules-handling.ts';
import type { HandlingRefusal } from './rules-handling.ts';
import { maskPersonal } from '../answering/rules-mask.ts';
import { keepCase, lockCase } from './store-case.server.ts';
import type { Case } from './store-case.server.ts';
import { officeIdOf, tokenUsed } from './store-handle.server.ts';
import { addSteps } from './store-step.server.ts';
import { statusAfter } from './rules-status.ts';
import { tell } from './tell.server.ts';
import type { HandlerAct } from './step.ts';

export type Handling = {
	readonly complaintId: number;
	/** The units whose offices the handler leads: nobody else's complaint is touched. */
	readonly unitIds: readonly number[];
	readonly token: string;
	readonly act: HandlerAct;
	readonly note: string | null;
	readonly officeCode: string | null;
	readonly element: Element | null;
	/** When it happened, where that is not now: a row of the CRM. */
	readonly at?: Date;
};

export type HandlingOutcome =
	| { readonly ok: true; readonly changed: boolean }
	| { readonly ok: false; readonly reason: HandlingRefusal };

/** One act of a handler. Sent twice it is one act. */
export function handleComplaint(act: Act, handling: Handling): Promise<HandlingOutcome> {
	return act.db.transaction().execute((tx) => handleIn(tx, act, handling));
}

/** The same inside a transaction that does several. */
export async function handleIn(tx: Tx, act: Act, handling: Handling): Promise<HandlingOutcome> {
	const held = await lockCase(tx, handling);
	if (!held) return { ok: false, reason: 'unknownComplaint' };
	if (await tokenUsed(tx, handling.token)) return { ok: true, changed: false };
	if (!handling.unitIds.includes(held.unitId)) return { ok: false, reason: 'notYours' };
	const officeId = await officeIdOf(tx, handling.officeCode);
	const asked = { ...handling, officeId, hasElement: handling.element !== null };
	const reason = refusalOf(asked, { ...held, hasElement: held.element !== null });
	if (reason) return { ok: false, reason };
	await write(tx, act, handling, held, handling.act === 'disposed' ? officeId : null);
	return { ok: true, changed: true };
}

async function write(
	tx: Tx,
	act: Act,
	handling: Handling,
	held: Case,
	officeId: number | null,
): Promise<void> {
	const { complaintId, act: done } = handling;
	const at = handling.at ?? act.now;
	const element = handling.element ?? held.element;
	const note = handling.note && maskPersonal(handling.note);
	const step = { complaintId, act: done, token: handling.token, note, officeId };
	await addSteps(tx, act, [{ ...step, element: handling.element, at }]);
	await meetClocks(tx, { ...held, on: dayOf(at) }, clocksMetBy(done));
	if (done === 'fieldCheck') await prolong(tx, held);
	await keepCase(tx, held, {
		element,
		officeId: officeId ?? held.officeId,
		status: statusAfter(done) ?? held.status,
		class: done === 'fieldCheck' ? 'field' : held.class,
		finishedAt: done === 'finished' ? at : held.finishedAt,
	});
	await record(tx, act, {
		act: `satisfaction.complaint.${done}`,
		subject: 'satisfaction.complaint',
		subjectId: complaintId,
		before: { status: held.status, officeId: held.officeId, element: held.element },
		after: { officeId, element: handling.element },
	});
	if (done === 'answered' || done === 'finished') await tell(tx, act, held, handling.token, done);
	if (done !== 'finished' || element === null) return;
	const payload: ComplaintFinished = {
		complaintId,
		officeId: held.officeId,
		element,
		day: dayOf(at),
	};
	const key = `${complaintId}:${held.round}`;
	await announce(tx, act, { name: 'satisfaction.complaintFinished', key, payload });
}
