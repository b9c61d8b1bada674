import { mean, quantile } from '../../statistics/index.ts';
import type { ClockRow, OfficeFacts } from './clock.ts';
import type { OfficeModel } from './model.ts';

type Mishaps = Pick<
	OfficeModel,
	| 'patience'
	| 'noShow'
	| 'hold'
	| 'more'
	| 'callSeconds'
	| 'seatingSeconds'
	| 'priorityShare'
	| 'booked'
	| 'lastCall'
>;

/** A gap longer than that between two citizens is a break, not a hand at the button. */
const longestTurn = 240;
const leastTurns = 20;

/** Everything that happens beside waiting and serving, from the clock. */
export function mishapsOf({ visits, bookings, closes }: OfficeFacts): Mishaps {
	const first = visits.filter(({ part }) => part === 1);
	const called = first.filter((row) => row.called !== null);
	const served = visits.filter((row) => row.outcome === 'served' && row.started !== null);
	const noShows = called.filter(({ outcome }) => outcome === 'noShow');
	const held = served.filter(({ held: seconds }) => seconds > 0);
	const left = first.filter(({ outcome, ended }) => outcome === 'left' && ended < closes);
	const waited = first.reduce((sum, row) => sum + (row.called ?? row.ended) - row.taken, 0);
	const share = first.filter(({ booked }) => booked).length / Math.max(1, first.length);
	const ends = bookings.kept + bookings.missed;
	return {
		patience: left.length === 0 ? null : Math.round(waited / left.length),
		noShow: {
			chance: noShows.length / Math.max(1, called.length),
			seconds: meanOr(
				noShows.map((row) => row.ended - (row.called ?? row.ended)),
				180,
			),
		},
		hold: {
			chance: held.length / Math.max(1, served.length),
			seconds: meanOr(
				held.map((row) => row.held),
				300,
			),
		},
		more: visits.filter(({ part }) => part > 1).length / Math.max(1, visits.length),
		callSeconds: callSecondsOf(called),
		seatingSeconds: meanOr(
			served.filter(({ part }) => part === 1).map((row) => (row.started ?? 0) - (row.called ?? 0)),
			40,
		),
		priorityShare: first.filter(({ priority }) => priority).length / Math.max(1, first.length),
		booked: {
			share,
			missed: ends === 0 ? 0 : bookings.missed / ends,
			aheadSeconds: 1800,
		},
		lastCall: Math.max(closes, ...called.map((row) => row.called ?? 0)),
	};
}

function meanOr(values: readonly number[], otherwise: number): number {
	return values.length === 0 ? otherwise : Math.round(mean(values) * 10) / 10;
}

/** From the end of one citizen to the call of the next, who had waited already. */
function callSecondsOf(called: readonly ClockRow[]): number {
	const byDesk = Map.groupBy(called, ({ day, officer }) => `${day}/${officer}`);
	const turns = [...byDesk.values()].flatMap((rows) => {
		const ordered = rows.toSorted((a, b) => (a.called ?? 0) - (b.called ?? 0));
		return ordered.flatMap((row, at) => {
			const before = ordered[at - 1];
			if (!before || row.taken >= before.ended) return [];
			const turn = (row.called ?? 0) - before.ended;
			return turn >= 0 && turn <= longestTurn ? [turn] : [];
		});
	});
	if (turns.length >= leastTurns) return meanOr(turns, 20);
	const waits = called.map((row) => (row.called ?? 0) - row.taken);
	return waits.length === 0 ? 20 : Math.min(60, quantile(waits, 0.2));
}
