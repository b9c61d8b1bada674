import { acceptGoal, proposeGoal } from '../../src/lib/plan/server.ts';
import type { Proposal } from '../../src/lib/plan/server.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { competencyIdFor } from './competency.ts';

/** The same act by an officer, in a role. */
export function by(act: Act, officerId: number, role = 'officer'): Act {
	return { ...act, who: { kind: 'officer', officerId, role } };
}

/** A proposal of M.3 from 1 to 2 with the course of the foundation. */
export async function aProposal(act: Act, officerId: number): Promise<Proposal> {
	return {
		officerId,
		competencyId: await competencyIdFor(act.db, 'M.3'),
		competencyCode: 'M.3',
		required: 2,
		proven: 1,
		courseCode: 'KOMUNIKASI-LOKET',
		courseTitle: 'Komunikasi efektif di loket',
	};
}

/** A goal that the officer has accepted, unless told otherwise; it waits for the supervisor. */
export async function aGoal(
	act: Act,
	officerId: number,
	{ accepted = true } = {},
): Promise<number> {
	const proposed = await proposeGoal(act, await aProposal(act, officerId));
	if (!proposed.ok) throw new Error(proposed.reason);
	if (accepted) await acceptGoal(by(act, officerId), proposed.goalId);
	return proposed.goalId;
}
