import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { Day } from '../../time/index.ts';
import type { LockedCase } from './case.ts';
import type { ContestMoved } from './events.ts';
import { toldOf } from './store-told.server.ts';

type Moved = Pick<LockedCase, 'id' | 'officerId' | 'handlerId' | 'ownerId'> & {
	readonly act: ContestMoved['act'];
	/** The number of the step; 0 for the opening. */
	readonly number: number;
	readonly dueOn: Day | null;
};

/** Announces a step to whom it concerns: the officer, who has the case, or who gave the evidence. */
export async function tellContest(tx: Tx, act: Act, moved: Moved): Promise<void> {
	const { code, officerName, organisers, raters } = await toldOf(tx, moved.id, act.today);
	const officer = [{ officerId: moved.officerId, as: 'officer' as const }];
	const all = organisers.map((officerId) => ({ officerId, as: 'organiser' as const }));
	const handler = moved.handlerId ? [{ officerId: moved.handlerId, as: 'handler' as const }] : all;
	const isHandler = moved.ownerId === moved.handlerId;
	const owner = moved.ownerId
		? [{ officerId: moved.ownerId, as: isHandler ? ('handler' as const) : ('organiser' as const) }]
		: handler;
	const decided = [...officer, ...raters.map((officerId) => ({ officerId, as: 'rater' as const }))];
	const concerned: Readonly<Record<ContestMoved['act'], ContestMoved['tells']>> = {
		opened: handler,
		received: officer,
		asked: officer,
		answered: owner,
		unanswered: owner,
		escalated: [...officer, ...all],
		upheld: decided,
		rejected: decided,
		reassess: decided,
		objected: all,
		withdrawn: owner,
	};
	const payload: ContestMoved = {
		contestId: moved.id,
		act: moved.act,
		competencyCode: code,
		officerName,
		dueOn: moved.dueOn,
		tells: concerned[moved.act],
	};
	const key = `${moved.id}:${moved.number}`;
	await announce(tx, act, { name: 'competency.contestMoved', key, payload });
}
