import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { beliefRule } from '../rule.ts';
import { beliefOf } from '../rules-proof.ts';
import { lockStandings } from '../overview/store-standing.server.ts';
import { evidenceOf, officersSeen, writeBeliefs } from './store-rebuild.server.ts';

const batch = 1_000;

export type RebuildDone = { readonly officers: number; readonly changed: number };

/**
 * Works out every belief anew from all evidence, for when the rule has changed. It announces nothing:
 * run `restandAll` after it, and let the night's jobs find what has ended. Two batches at a time, so
 * that the database reads one while the other is worked out.
 */
export async function rebuildBeliefs(act: Act): Promise<RebuildDone> {
	let officers = 0;
	let changed = 0;
	let last = 0;
	let turn: Promise<number[]> = Promise.resolve([]);
	const next = () =>
		(turn = turn.then(async () => {
			const ids = await officersSeen(act.db, last, batch);
			last = ids.at(-1) ?? last;
			return ids;
		}));
	const lane = async () => {
		for (let ids = await next(); ids.length > 0; ids = await next()) {
			changed += await rebuild(act, ids);
			officers += ids.length;
		}
	};
	await Promise.all([lane(), lane()]);
	await record(act.db, act, {
		act: 'competency.beliefsRebuilt',
		subject: 'competency.belief',
		subjectId: beliefRule.name,
		after: { officers, changed },
	});
	return { officers, changed };
}

function rebuild(act: Act, officerIds: readonly number[]): Promise<number> {
	return act.db.transaction().execute(async (tx) => {
		await lockStandings(tx, officerIds);
		const evidence = await evidenceOf(tx, officerIds);
		const rebuilt = evidence.map(({ officerId, competencyId, seen }) => ({
			officerId,
			competencyId,
			belief: beliefOf(seen, act.today),
		}));
		return writeBeliefs(tx, rebuilt);
	});
}
