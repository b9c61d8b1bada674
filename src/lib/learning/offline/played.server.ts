import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { keepSecond } from '../playback.server.ts';
import type { KeptAct, KeptOutcome } from './keptAct.ts';

/** How far a film was played on a phone without a line; what was played later elsewhere stays. */
export async function followFilm(
	tx: Tx,
	act: Act,
	officerId: number,
	{ course: courseCode, lesson: slug, address, second }: Extract<KeptAct, { kind: 'second' }>,
): Promise<KeptOutcome> {
	const at = { officerId, courseCode, slug, address, second };
	const kept = await keepSecond({ ...act, db: tx }, at);
	if (!kept.ok) return { outcome: 'refused', reason: kept.reason };
	return { outcome: kept.counts ? 'taken' : 'further' };
}
