import { move } from '../rules-clock.ts';
import type { ClockAct } from '../clock.ts';
import type { VisitState } from '../visit.ts';
import type { OfflineAct, OfflineKind } from './act.ts';
import { graceMs } from './lease.ts';
import type { Held, Lease } from './lease.ts';

export type AtDesk = Held & { readonly state: VisitState; readonly since: string };

/** What the screen shows without a line: it follows from what was lent and what was done since. */
export type DeskState = {
	readonly waiting: readonly Held[];
	readonly current: AtDesk | null;
	readonly nextNumber: number;
	readonly served: number;
	readonly issued: number;
};

/**
 * The desk after its acts. Nothing else is kept, so a browser that is closed and opened again
 * stands where it stood.
 */
export function deskAfter(lease: Lease, acts: readonly OfflineAct[]): DeskState {
	let waiting = [...lease.held];
	let current: AtDesk | null = lease.current;
	let served = 0;
	let issued = 0;
	for (const act of acts) {
		if (act.kind === 'dispute') continue;
		if (act.kind === 'issue') {
			waiting.push(heldFrom(act, lease));
			issued += 1;
			continue;
		}
		const visit: AtDesk | undefined =
			current?.subject === act.subject ? current : called(waiting, act.subject);
		const moved = visit && move(visit.state, act.kind);
		if (!visit || !moved?.ok) continue;
		waiting = waiting.filter((other) => other.subject !== act.subject);
		if (act.kind === 'finish') served += 1;
		const { state: _, since: __, ...back } = visit;
		if (moved.to === 'waiting') waiting.push(back);
		current =
			moved.to === 'ended' || moved.to === 'waiting'
				? null
				: { ...visit, state: moved.to, since: act.at };
	}
	return {
		waiting: inTurn(waiting),
		current,
		nextNumber: lease.nextNumber + issued,
		served,
		issued,
	};
}

function called(waiting: readonly Held[], subject: string): AtDesk | undefined {
	const visit = waiting.find((other) => other.subject === subject);
	return visit && { ...visit, state: 'waiting', since: visit.takenAt };
}

function heldFrom(act: OfflineAct, lease: Lease): Held {
	return {
		subject: act.subject,
		ticket: act.ticket,
		serviceCode: act.serviceCode,
		serviceName:
			lease.services.find(({ code }) => code === act.serviceCode)?.name ?? act.serviceCode,
		priority: (act.priority ?? null) as Held['priority'],
		takenAt: act.at,
		rankedAt: act.at,
	};
}

/** The order of the queue: vulnerable citizens first, then by rank. */
function inTurn(waiting: readonly Held[]): Held[] {
	return waiting.toSorted(
		(a, b) =>
			Number(a.priority === null) - Number(b.priority === null) ||
			a.rankedAt.localeCompare(b.rankedAt),
	);
}

/** Which keys work now. */
export function possible({ current, waiting }: DeskState): OfflineKind[] {
	if (current === null) return waiting.length > 0 ? ['call', 'issue'] : ['issue'];
	const acts: ClockAct[] = [
		'start',
		'finish',
		'callAgain',
		'hold',
		'resume',
		'leave',
		'miss',
		'transfer',
	];
	return [...acts.filter((act) => move(current.state, act).ok), 'dispute', 'issue'];
}

/** Milliseconds until lent citizens may be called, so that nobody is called by two desks. */
export function graceLeft(heardAt: number, now: number): number {
	return Math.max(0, heardAt + graceMs - now);
}
