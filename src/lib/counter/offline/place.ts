import type { OfflineConflict } from './act.ts';

/** The desk whose work is followed, and the officer who did it. */
export type Place = {
	readonly deskId: number;
	readonly officeId: number;
	readonly officerId: number;
};

/** What became of one act. */
export type Result = { readonly visitId: number | null; readonly conflict: OfflineConflict | null };
