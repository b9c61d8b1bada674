import type { Day } from '../../time/index.ts';
import type { Stage } from './stage.ts';

/** A stage with its days `[from, to)`, and when the province went into it. */
export type CycleStage = {
	readonly stage: Stage;
	readonly from: Day;
	readonly to: Day;
	readonly enteredAt: Date | null;
};

/** The yearly cycle that plans one year. */
export type Cycle = {
	readonly id: number;
	readonly year: number;
	readonly openedAt: Date;
	readonly stages: readonly CycleStage[];
	/** The newest word on the plan; null until it was put before the leader. */
	readonly word: 'submitted' | 'returned' | null;
	readonly wordReason: string | null;
	readonly signedAt: Date | null;
	/** The unit above all others, whose organisers run the cycle and whose leaders sign. */
	readonly topId: number | null;
};

/** Where the work on a year stands; derived, never stored. */
export type CycleState = Stage | 'submitted' | 'signed';
