import { expectedMinutes, loadOf, type Demanded } from '../../statistics/index.ts';

/**
 * No citizen is counted with a longer wait than this [assumption]: where the desks cannot carry what
 * comes, the formula knows no end of the queue, but citizens go home.
 */
const longestWait = 60;

/**
 * Mean wait in minutes with so many desks, which need not be whole: an officer who gives half of the
 * time to a group of services is half a desk. Erlang C at the whole numbers beside, a line between.
 *
 * waitWith({ perHour: 30, meanMinutes: 10 }, 7) → 1.62; with 5 desks → 60
 */
export function waitWith(demanded: Demanded, desks: number): number {
	if (loadOf(demanded) === 0) return 0;
	const below = Math.floor(desks);
	const share = desks - below;
	const low = boundedWait(demanded, below);
	return share === 0 ? low : low + share * (boundedWait(demanded, below + 1) - low);
}

function boundedWait(demanded: Demanded, desks: number): number {
	if (desks < 1) return longestWait;
	return Math.min(longestWait, expectedMinutes(demanded, desks) ?? longestWait);
}
