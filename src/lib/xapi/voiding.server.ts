import type { Db } from '../platform/database.server.ts';
import { isObject } from './json.ts';
import type { Fault, JsonObject } from './json.ts';
import type { Prepared } from './prepare.server.ts';
import { VOIDED } from './rules-statement.ts';
import { statementsById } from './store-statement.server.ts';

/** A statement that voids another cannot itself be voided. */
export async function voidingFault(db: Db, rows: readonly Prepared[]): Promise<Fault> {
	const targets = rows.flatMap(({ voids, target }) => (voids && target !== null ? [target] : []));
	if (targets.length === 0) return null;
	const among = rows.find(({ id, voids }) => voids && targets.includes(id));
	if (among) return `${among.id} voids a statement, and cannot be voided`;
	const stored = await statementsById(db, targets);
	const voiding = stored.find(({ body }) => {
		const { verb } = JSON.parse(body) as JsonObject;
		return isObject(verb) && verb.id === VOIDED;
	});
	return voiding ? `${voiding.id} voids a statement, and cannot be voided` : null;
}
