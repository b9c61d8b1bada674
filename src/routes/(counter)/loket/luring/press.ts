import type { Held, Lease, OfflineAct, OfflineKind } from '#lib/counter/offline/index.ts';

/** What an act says of its citizen. */
type Pressed = Pick<Held, 'subject' | 'serviceCode' | 'ticket' | 'priority'>;

/** An act of the desk on a citizen, with the id that makes sending it twice one act. */
export function press(kind: OfflineKind, visit: Pressed, at = new Date()): OfflineAct {
	const { subject, serviceCode, ticket, priority } = visit;
	return {
		id: crypto.randomUUID(),
		at: at.toISOString(),
		kind,
		subject,
		serviceCode,
		ticket,
		priority,
	};
}

/** A number of the desk's own range; the token is what the server will know the citizen by. */
export function give(
	lease: Lease,
	number: number,
	asked: { serviceCode: string; priority: Held['priority'] },
): OfflineAct {
	const random = crypto.getRandomValues(new Uint8Array(16));
	const token = btoa(String.fromCharCode(...random))
		.replace(/\+/g, '-')
		.replace(/\//g, '_');
	return press('issue', {
		subject: token.slice(0, 22),
		ticket: `${lease.prefix}-${String(number).padStart(3, '0')}`,
		...asked,
	});
}
