import type { Act } from '../../platform/act.server.ts';
import { handleIn } from './handle.server.ts';
import type { Handling, HandlingOutcome } from './handle.server.ts';
import type { HandlingRefusal } from './rules-handling.ts';

/** Hands several complaints on, all or none; the first refusal is the answer. */
export function handOnComplaints(
	act: Act,
	asked: Pick<Handling, 'unitIds' | 'token'> & {
		readonly ids: readonly number[];
		readonly officeCode: string;
		readonly note: string;
	},
): Promise<HandlingOutcome> {
	const { ids, token, ...shared } = asked;
	return act.db
		.transaction()
		.execute(async (tx): Promise<HandlingOutcome> => {
			let changed = false;
			for (const complaintId of ids.toSorted((one, other) => one - other)) {
				const own = { complaintId, token: `${token}:${complaintId}` };
				const done = await handleIn(tx, act, { ...shared, ...own, act: 'disposed', element: null });
				if (!done.ok) throw new Refused(done.reason);
				changed ||= done.changed;
			}
			return { ok: true, changed };
		})
		.catch((fault: unknown) => {
			if (fault instanceof Refused) return { ok: false, reason: fault.reason };
			throw fault;
		});
}

/** Takes the transaction back; never leaves this file. */
class Refused extends Error {
	readonly reason: HandlingRefusal;
	constructor(reason: HandlingRefusal) {
		super(reason);
		this.reason = reason;
	}
}
