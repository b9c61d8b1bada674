import type pg from 'pg';
import type { CounterOfficer } from './counterStaff.ts';
import { secondsAt } from './instants.ts';
import type { Rest } from './officeDay.ts';
import { pour } from './pour.server.ts';
import type { Sinks } from './sinks.server.ts';
import type { DemoVisit } from './visit.ts';
import type { Day } from '../time/index.ts';

/** Breaks lie so many working days back: a city has half a million in a year. */
export const restDays = 110;

/** Who sat at which desk from when to when, and was away between. */
export class DeskSessions {
	readonly #sink: Sinks<'counter.desk_session'>['into']['counter.desk_session'];
	readonly #rests: (Rest & { readonly session: number })[] = [];
	#sessions = 0;

	constructor(into: Sinks<'counter.desk_session'>['into']) {
		this.#sink = into['counter.desk_session'];
	}

	write(deskId: number, officerId: number, from: number, to: number | null): number {
		this.#sink.row
			.int((this.#sessions += 1))
			.int(deskId)
			.int(officerId);
		this.#sink.row.instant(from).instantOrNull(to);
		this.#sink.end();
		return this.#sessions;
	}

	/** A past day: until 16.00, or until the last citizen has gone. */
	writeDay(
		day: Day,
		{
			onDuty,
			visits,
			rests,
		}: { onDuty: readonly CounterOfficer[]; visits: readonly DemoVisit[]; rests: readonly Rest[] },
	): void {
		const last = new Map<CounterOfficer, number>();
		for (const { by, ended } of visits)
			if (by && ended !== null) last.set(by, Math.max(ended, last.get(by) ?? 0));
		for (const by of onDuty) {
			const closes = Math.max(secondsAt(day, 16), last.get(by) ?? 0);
			const session = this.write(by.deskId, by.officer.id, secondsAt(day, 7.5), closes);
			for (const rest of rests) if (rest.by === by) this.#rests.push({ ...rest, session });
		}
	}

	/** Needs the tables of the sessions to be closed. */
	async pourRests(pool: pg.Pool): Promise<void> {
		const rests = this.#rests;
		await pour(pool, 'counter.pause', restColumns, function* (row) {
			for (const { by, session, from, to } of rests) {
				row.int(by.officer.id).int(session).code('meal');
				yield row.instant(from).instant(to).instant(to);
			}
		});
	}
}

const restColumns = 'officer_id, session_id, reason, from_at, expected_at, to_at';
