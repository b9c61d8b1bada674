import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { addDays } from '../../time/index.ts';
import type { Round } from './round.ts';
import type { RoundOccasion, RoundTold } from './events-rounds.ts';

/** Announces who is to hear of a round; nobody is no fact. */
export async function tell(
	tx: Tx,
	act: Act,
	round: Pick<Round, 'id' | 'title' | 'to'>,
	told: { occasion: RoundOccasion; on?: string; toIds: readonly number[] },
): Promise<void> {
	const { occasion, on = '', toIds } = told;
	if (toIds.length === 0) return;
	const payload: RoundTold = {
		...{ roundId: round.id, title: round.title, lastDay: addDays(round.to, -1), occasion, on },
		toIds: [...new Set(toIds)],
	};
	const key = `${round.id}:${occasion}:${on}`;
	await announce(tx, act, { name: 'competency.roundTold', key, payload });
}
