import type { Db } from '../platform/database.server.ts';
import { joinPointers } from './pointers.server.ts';
import type { Prepared } from './prepare.server.ts';
import { insertStatements } from './store-statement.server.ts';

/** Statements that wait for the next trip to the database, and who waits for them. */
type Waiting = {
	readonly rows: readonly Prepared[];
	readonly done: () => void;
	readonly failed: (fault: unknown) => void;
};

/** So many trips at once; what comes meanwhile goes together with the next. */
const TRIPS = 2;
const MOST_ON_A_TRIP = 500;

const waiting: Waiting[] = [];
let trips = 0;

/**
 * Stores statements together with those of other requests that wait: one commit then serves many
 * clients, and each is answered only after it. Where one of them cannot be stored, each is tried alone.
 */
export function insertTogether(db: Db, rows: readonly Prepared[]): Promise<void> {
	return new Promise((done, failed) => {
		waiting.push({ rows, done, failed });
		if (trips < TRIPS) void travel(db);
	});
}

function takeLoad(): Waiting[] {
	let size = 0;
	let count = 0;
	for (const { rows } of waiting) {
		if (count > 0 && size + rows.length > MOST_ON_A_TRIP) break;
		size += rows.length;
		count += 1;
	}
	return waiting.splice(0, count);
}

async function travel(db: Db): Promise<void> {
	trips += 1;
	try {
		for (let load = takeLoad(); load.length > 0; load = takeLoad()) await deliver(db, load);
	} finally {
		trips -= 1;
	}
}

async function deliver(db: Db, load: readonly Waiting[]): Promise<void> {
	try {
		const rows = load.flatMap((one) => one.rows);
		await insertStatements(db, rows);
		await joinPointers(
			db,
			rows.map(({ id }) => id),
		);
		for (const { done } of load) done();
	} catch (fault) {
		const [first, ...others] = load;
		if (others.length === 0) first?.failed(fault);
		else for (const one of load) await deliver(db, [one]);
	}
}
