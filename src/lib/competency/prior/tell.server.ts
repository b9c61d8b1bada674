import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { PriorMoved } from './events-prior.ts';
import { judgesOf } from './store-judges.server.ts';

type Moved = Omit<PriorMoved, 'officerName' | 'tells'> & {
	readonly officerId: number;
	/** Who has decided; null while nobody has. */
	readonly deciderId: number | null;
};

/**
 * Announces a claim to the officer and to those who may judge it, and a decision to the officer and to
 * whoever made it: the letter is their proof of it.
 */
export async function tellPrior(tx: Tx, act: Act, moved: Moved): Promise<void> {
	const { officerId, deciderId, ...known } = moved;
	const { officerName, judges } = await judgesOf(tx, moved.claimId, act.today);
	const told = deciderId === null ? judges : [deciderId];
	const payload: PriorMoved = {
		...known,
		officerName,
		tells: [
			{ officerId, as: 'officer' },
			...told.map((judge) => ({ officerId: judge, as: 'judge' as const })),
		],
	};
	const key = `${moved.claimId}:${moved.act}`;
	await announce(tx, act, { name: 'competency.priorMoved', key, payload });
}
