/** Why an officer leaves the desk for a while (*istirahat*). */
export const pauseReasons = ['rest', 'prayer', 'meal', 'errand', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Minutes after which an officer may say to be back; the head sees the hour that this gives. */
export const pauseMinutes = [10, 15, 20, 30, 45, 60] as const;

export type Pause = {
	readonly id: number;
	readonly reason: PauseReason;
	readonly from: Date;
	readonly expectedAt: Date;
	/** The head asks to come back. Whether and when is for the officer: a break is a right. */
	readonly recalledAt: Date | null;
	readonly recalledWhy: string | null;
};
