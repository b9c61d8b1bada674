import type { Day } from '../../time/index.ts';
import type { ProvenLevel } from '../level.ts';
import type { ContestedEvidence, ContestState, ContestStep, ContestVerdict } from './contest.ts';

/** Who is near a case, for the question who may judge it. */
export type CasePeople = {
	readonly officerId: number;
	readonly handlerId: number | null;
	readonly ownerId: number | null;
	readonly supervisorId: number | null;
	/** Who gave evidence that the case is about. */
	readonly authorIds: readonly number[];
	/** Who has decided it already. */
	readonly deciderIds: readonly number[];
	/** The unit in which it was opened, with all units above. */
	readonly above: readonly number[];
};

/** Where a case stands. */
export type CaseStanding = {
	readonly id: number;
	readonly competencyId: number;
	readonly observationId: number | null;
	readonly rule: string;
	readonly level: 1 | 2;
	readonly state: ContestState;
	readonly verdict: ContestVerdict | 'withdrawn' | null;
	readonly dueOn: Day | null;
	readonly escalatedOn: Day | null;
	readonly steps: readonly Pick<ContestStep, 'number' | 'act' | 'byId' | 'reason' | 'dueOn'>[];
};

export type LockedCase = CaseStanding & CasePeople;

/** A case in full, for its page. */
export type ContestCase = Omit<LockedCase, 'steps'> & {
	readonly code: string;
	readonly name: string;
	readonly provenLevel: ProvenLevel | null;
	readonly officerName: string;
	readonly unitName: string;
	readonly handlerName: string | null;
	readonly reason: string;
	readonly openedAt: Date;
	readonly steps: readonly ContestStep[];
	readonly evidence: readonly ContestedEvidence[];
	readonly files: readonly { readonly id: number; readonly name: string }[];
};

/** A row of a list of cases. */
export type CaseRow = {
	readonly id: number;
	readonly code: string;
	readonly name: string;
	readonly officerName: string;
	readonly unitName: string;
	readonly openedAt: Date;
	readonly level: 1 | 2;
	readonly state: ContestState;
	readonly verdict: ContestVerdict | 'withdrawn' | null;
	readonly dueOn: Day | null;
	readonly escalatedOn: Day | null;
};
