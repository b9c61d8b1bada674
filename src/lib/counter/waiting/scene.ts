import type { QueueNow } from '../wait.ts';
import { servingTime } from './servingTime.ts';
import type { ServingTime } from './servingTime.ts';

/** A queue with services numbered from 0, so that a future is played in plain arrays. */
export type Scene = {
	readonly times: readonly ServingTime[];
	/** The service of the citizen is number 0. */
	readonly ahead: readonly number[];
	readonly desks: readonly {
		readonly serves: readonly boolean[];
		readonly service: number | null;
		readonly servedSeconds: number | null;
		readonly awaySeconds: number | null;
	}[];
	readonly due: readonly { readonly service: number; readonly inSeconds: number }[];
	/** Citizens a second who will overtake by right; of those ahead who will give up. */
	readonly overtaking: number;
	readonly leaving: number;
	readonly unsure: number;
};

/** What a day shows is weighed against what is usual: one overtakes in two hours, one leaves after three. */
const usual = { overtakingSeconds: 7200, leavingSeconds: 10_800 };

export function sceneOf(now: QueueNow): Scene {
	const numbers = new Map<number, number>([[now.serviceId, 0]]);
	const numberOf = (serviceId: number): number => {
		const known = numbers.get(serviceId) ?? numbers.size;
		numbers.set(serviceId, known);
		return known;
	};
	const ahead = now.ahead.map(numberOf);
	const due = now.due.map(({ serviceId, inSeconds }) => ({
		service: numberOf(serviceId),
		inSeconds,
	}));
	const open = now.desks.map(({ serves, busy, awaySeconds }) => ({
		serves,
		awaySeconds,
		service: busy && numberOf(busy.serviceId),
		servedSeconds: busy?.servedSeconds ?? null,
	}));
	const services = [...numbers.keys()];
	const times = services.map((serviceId) => servingTime(now.pace.get(serviceId)));
	return {
		times,
		ahead,
		due,
		desks: open.map((desk) => ({ ...desk, serves: services.map((id) => desk.serves.has(id)) })),
		overtaking: now.priority ? 0 : overtaking(now, times[0]?.mean ?? 0),
		leaving: (now.traffic.left + 1) / (now.traffic.waitedSeconds + usual.leavingSeconds),
		unsure: Math.max(...times.map((time) => time.unsure)),
	};
}

/**
 * Citizens a second who will be called before this one although they come later, at the desks that
 * serve this one; each service counts by the part of its desks that are among them. Never more than
 * half of what those desks can do, or the queue of a bad hour would never end.
 */
function overtaking({ serviceId, desks, traffic }: QueueNow, mean: number): number {
	const mine = desks.filter(({ serves }) => serves.has(serviceId));
	let came = 1;
	for (const [service, count] of traffic.priorities) {
		const able = desks.filter(({ serves }) => serves.has(service));
		const shared = able.filter((desk) => mine.includes(desk));
		if (able.length > 0) came += (count * shared.length) / able.length;
	}
	const rate = came / (traffic.seconds + usual.overtakingSeconds);
	return Math.min(rate, (0.5 * mine.length) / mean);
}
