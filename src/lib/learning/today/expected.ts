import type { Day } from '../../time/index.ts';

/** A meeting of today or tomorrow at which somebody is expected. */
export type ExpectedSession = {
	readonly sessionId: number;
	readonly classId: number;
	readonly title: string;
	readonly day: Day;
	readonly starts: string;
	readonly ends: string;
	readonly room: string | null;
	/** As its trainer; else with a seat. */
	readonly teaches: boolean;
};
