import { randomBytes } from 'node:crypto';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { dayOf } from '../../time/index.ts';
import type { WorkingCalendar } from '../../time/index.ts';
import { isSure } from '../service.ts';
import { serviceSheet } from '../store-service.server.ts';
import type { ServiceSheet } from '../store-service.server.ts';
import { lockToken } from '../store-ticket.server.ts';
import type { FileOutcome } from './outcome.ts';
import { receiptNumber } from './receipt.ts';
import { promiseClock, promiseDays } from './rules-promise-clock.ts';
import { addStep } from './store-application.server.ts';

export type Opening = {
	readonly token: string;
	readonly officeId: number;
	readonly serviceCode: string;
	readonly visitId: number | null;
	readonly officerId: number;
	/** Places of the requirements that were handed in. */
	readonly items: readonly number[];
	readonly note: string | null;
};

type Opened = FileOutcome<{ id: number; number: string; complete: boolean }>;

/**
 * The desk takes a file: it is submitted, and at once either accepted, when every requirement is there,
 * or returned with the list of all that is missing. The token makes a form sent twice one file.
 *
 * Refused: serviceNotHere, itemsUnknown, visitElsewhere (of another office or service).
 */
export async function openApplication(
	act: Act,
	asked: Opening,
	calendar: WorkingCalendar,
): Promise<Opened> {
	return act.db.transaction().execute(async (tx) => {
		await lockToken(tx, asked.token);
		const known = await opened(tx, asked.token);
		if (known) return known;
		const sheet = await serviceSheet(tx, asked.serviceCode, act.today, asked.officeId);
		if (!sheet || !(await isOffered(tx, asked.officeId, sheet.id)))
			return { ok: false, reason: 'serviceNotHere' };
		if (asked.items.some((place) => place >= sheet.requirements.length))
			return { ok: false, reason: 'itemsUnknown' };
		if (asked.visitId !== null && !(await isVisitOf(tx, asked, sheet.id)))
			return { ok: false, reason: 'visitElsewhere' };
		return take(tx, act, asked, sheet, calendar);
	});
}

async function take(
	tx: Tx,
	act: Act,
	asked: Opening,
	sheet: ServiceSheet,
	calendar: WorkingCalendar,
): Promise<Opened> {
	const handed = sheet.requirements.filter((_, place) => asked.items.includes(place));
	const missing = sheet.requirements.filter((_, place) => !asked.items.includes(place));
	const complete = missing.length === 0;
	const days = promiseDays(sheet.promise);
	const number = receiptNumber(randomBytes(12));
	const { id } = await tx
		.insertInto('counter.application')
		.values({
			number,
			token: asked.token,
			office_id: asked.officeId,
			service_id: sheet.id,
			standard_id: sheet.standardId,
			visit_id: asked.visitId,
			route: sheet.category === 'Perizinan' ? 'full' : 'short',
			free: sheet.feeIdr === 0,
			promise_days: days,
			promised: days !== null && isSure(sheet.marks, 'promise'),
			submitted_at: act.now,
			state: 'submitted',
			last_step: 1,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	const { officerId, note } = asked;
	const first = { state: 'submitted', at: act.now } as const;
	const second = complete
		? ({ state: 'accepted', at: act.now, officerId, note } as const)
		: ({ state: 'returned', at: act.now, officerId, items: missing, note } as const);
	const { dueOn } = promiseClock([first, second], days, calendar, dayOf(act.now));
	await addStep(tx, id, 1, { ...first, officerId, items: handed }, { dueOn, ended: false });
	await addStep(tx, id, 2, second, { dueOn, ended: false });
	await record(tx, act, {
		act: 'counter.fileOpened',
		subject: 'counter.application',
		subjectId: id,
		about: officerId,
		after: { service: sheet.code, complete },
	});
	return { ok: true, id, number, complete };
}

async function opened(tx: Tx, token: string): Promise<Opened | null> {
	const row = await tx
		.selectFrom('counter.application as a')
		.innerJoin('counter.application_step as t', 't.application_id', 'a.id')
		.select(['a.id', 'a.number', 't.state'])
		.where('a.token', '=', token)
		.where('t.number', '=', 2)
		.executeTakeFirst();
	return row
		? { ok: true, id: row.id, number: row.number, complete: row.state === 'accepted' }
		: null;
}

async function isOffered(tx: Tx, officeId: number, serviceId: number): Promise<boolean> {
	const row = await tx
		.selectFrom('counter.office_service')
		.select('service_id')
		.where('office_id', '=', officeId)
		.where('service_id', '=', serviceId)
		.executeTakeFirst();
	return row !== undefined;
}

async function isVisitOf(tx: Tx, asked: Opening, serviceId: number): Promise<boolean> {
	const row = await tx
		.selectFrom('counter.visit')
		.select(['office_id', 'service_id'])
		.where('id', '=', asked.visitId)
		.executeTakeFirst();
	return row?.office_id === asked.officeId && row.service_id === serviceId;
}
