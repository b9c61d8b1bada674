import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addVisit, nextNumber } from '../store-ticket.server.ts';
import { lockVisit } from '../store-visit.server.ts';
import { priorities } from '../visit.ts';
import type { OfflineAct } from './act.ts';
import type { Place, Result } from './place.ts';

/**
 * A number that a desk gave by itself. Its range belongs to the desk, so no other can have given it;
 * should it be taken all the same (the memory of a browser was lost), the citizen is kept under the
 * next one and a person is told.
 */
export async function issueOffline(
	tx: Tx,
	act: Act,
	place: Place,
	done: OfflineAct,
): Promise<Result> {
	const known = await lockVisit(tx, { token: done.subject });
	if (known) return { visitId: known.id, conflict: null };
	const service = await tx
		.selectFrom('counter.service as s')
		.innerJoin('counter.office_service as o', 'o.service_id', 's.id')
		.select('s.id')
		.where('s.code', '=', done.serviceCode)
		.where('o.office_id', '=', place.officeId)
		.executeTakeFirst();
	if (!service) return { visitId: null, conflict: 'notOffered' };
	const [prefix = '', digits = '0'] = done.ticket.split('-');
	const queue = { officeId: place.officeId, day: act.today, prefix };
	const next = await nextNumber(tx, queue);
	const visitId = await addVisit(tx, {
		...queue,
		token: done.subject,
		serviceId: service.id,
		number: next,
		channel: 'offline',
		priority: priorities.find((one) => one === done.priority) ?? null,
		takenAt: act.now,
	});
	return { visitId, conflict: next === Number(digits) ? null : 'numberTaken' };
}
