import type { Day } from '../../time/index.ts';

/** A learning fact for other systems: its days together, without what was taken back. */
export type ExportRow = {
	readonly officerId: number;
	readonly nip: string;
	readonly formCode: string;
	readonly formName: string;
	/** `jenisDiklat` of SIASN; null: kept there as education. */
	readonly siasnId: number | null;
	readonly title: string;
	readonly number: string | null;
	readonly organiser: string | null;
	readonly from: Day;
	readonly to: Day;
	readonly claimed: number;
	readonly recognised: number;
};

/** rw-kursus and rw-diklat of SIASN, and the plain sheet of yearly JP. */
export const sheets = ['kursus', 'diklat', 'jp'] as const;
export type Sheet = (typeof sheets)[number];
