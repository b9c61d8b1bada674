import type { Day } from '../../time/index.ts';
import type { Level, ProvenLevel } from '../level.ts';

/** A claim of prior learning was sent or decided; who is to be told, and as whom. Key: claim and act. */
export type PriorMoved = {
	readonly claimId: number;
	readonly act: 'claimed' | 'recognised' | 'refused';
	readonly competencyCode: string;
	readonly level: Level;
	/** What the decision recognised; null before it. */
	readonly reached: ProvenLevel | null;
	/** The day by which it is to be decided, or the last one on which it proves; null when refused. */
	readonly day: Day | null;
	readonly officerName: string;
	readonly tells: readonly { readonly officerId: number; readonly as: 'officer' | 'judge' }[];
};
