import type { Db, Tx } from '../platform/database.server.ts';
import type { Fault, JsonObject } from './json.ts';
import { keysOf } from './keys.server.ts';
import type { Prepared } from './prepare.server.ts';
import {
	addKeys,
	chainFrom,
	dropVoided,
	idsThatPoint,
	insertRefs,
	insertVoided,
	lockVoiding,
} from './store-ref.server.ts';
import { insertStatements } from './store-statement.server.ts';
import { voidingFault } from './voiding.server.ts';

/** Statements of which some point at others. Who voids goes alone, so that no two void each other. */
export async function keepPointing(tx: Tx, rows: readonly Prepared[], now: Date): Promise<Fault> {
	const voiding = rows.filter(({ voids }) => voids);
	if (voiding.length > 0) {
		await lockVoiding(tx);
		const fault = await voidingFault(tx, rows);
		if (fault) return fault;
	}
	await insertStatements(tx, rows);
	await insertRefs(tx, rows);
	for (const { id, target } of voiding)
		if (target !== null) await insertVoided(tx, { id: target, byId: id, at: now });
	// One that voids stays, though another voided its id before it came.
	if (voiding.length > 0)
		await dropVoided(
			tx,
			voiding.map(({ id }) => id),
		);
	return null;
}

/**
 * Whoever points at a statement is found by what that statement is found by. Called after the
 * commit: of two that come at once, the one that commits last sees the other and joins both.
 */
export async function joinPointers(db: Db, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	for (const id of await idsThatPoint(db, ids)) {
		const chain = await chainFrom(db, id);
		const keys = chain.flatMap((one) =>
			one.id === id ? [] : keysOf(JSON.parse(one.body) as JsonObject),
		);
		if (keys.length > 0) await addKeys(db, id, keys);
	}
}
