import { checkTimetable } from '../check/index.ts';
import type { Placement } from '../plan.ts';
import { valueOf } from '../rules-value.ts';
import { placementsIn, round } from './placeCity.server.ts';
import type { Search } from './search.server.ts';
import { roomsToImprove, totalOf, type Seating } from './seating.ts';

/** Officers whose seats are decided together. */
const officersAGroup = 900;
/** Rounds without a gain of this part before the search ends. */
const [patience, enough] = [12, 2e-5];

/** Seats some offices anew, a few at a time, with the rest held fast: every round keeps all rules. */
export async function improveCity(
	search: Search,
	begun: Seating,
	bound: number,
	until: number,
): Promise<Placement[]> {
	const { instance, random } = search;
	const { officers, offices } = instance.problem;
	const groupSize = Math.max(2, Math.round((officersAGroup * offices.length) / officers.length));
	let seating = begun;
	let placements = await placementsIn(search);
	let value = valueOf(instance, placements);
	const values = [value];
	const prices = new Float64Array(seating.market.classes.length);
	while (!search.stopped() && search.elapsed() < until) {
		search.tell('improving', value, bound);
		if (bound - value <= search.gap * Math.abs(bound)) break;
		const before = values.at(-1 - patience);
		if (before !== undefined && value - before < enough * Math.abs(value)) break;
		seating = await round(search, openAsHeld(seating), {
			rooms: roomsToImprove(openAsHeld(seating), random),
			prices,
			groupSize,
			once: false,
		});
		const next = await placementsIn(search);
		if (checkTimetable(instance.problem, next).length > 0) break;
		placements = next;
		value = valueOf(instance, placements);
		values.push(value);
	}
	return placements;
}

/** Open are now the classes that somebody joins, and the promised ones. */
function openAsHeld(seating: Seating): Seating {
	const total = totalOf(seating);
	const open = Uint8Array.from(seating.market.classes, ({ runsLeast }, number) =>
		runsLeast === 1 || (total[number] ?? 0) > 0 ? 1 : 0,
	);
	return { ...seating, open };
}
