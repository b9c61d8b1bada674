import type { Day } from '../../time/index.ts';

/**
 * An application (*berkas*, *permohonan*) and its states, as the one-stop service of Jakarta works:
 * handed in, checked, surveyed, decided, paid where a levy applies, printed, signed, handed over.
 */
export const applicationStates = [
	'submitted',
	'returned',
	'accepted',
	'technicalCheck',
	'siteSurvey',
	'minutes',
	'approved',
	'rejected',
	'billed',
	'paid',
	'printed',
	'signed',
	'handedOver',
	'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** `full` for permits, with minutes and an approval; `short` where the desk checks and prints. */
export type ApplicationRoute = 'short' | 'full';

/** Front office: whoever serves at the desk. The others are duties of an office (counter.file_duty). */
export type FileRole = 'frontOffice' | 'technical' | 'coordinator' | 'administration' | 'signer';
export const fileDuties = ['technical', 'coordinator', 'administration', 'signer'] as const;
export type FileDuty = (typeof fileDuties)[number];

/** One step of the history; never changed, never removed. */
export type ApplicationStep = {
	readonly number: number;
	readonly state: ApplicationState;
	readonly at: Date;
	readonly officerId: number | null;
	readonly items: readonly string[];
	readonly note: string | null;
	/** Number of the minutes, the letter or the document. */
	readonly document: string | null;
	readonly amountIdr: number | null;
};

export type Application = {
	readonly id: number;
	readonly number: string;
	readonly officeId: number;
	readonly serviceId: number;
	readonly serviceCode: string;
	readonly serviceName: string;
	readonly officeName: string;
	readonly officeCode: string;
	readonly unitId: number;
	readonly route: ApplicationRoute;
	readonly free: boolean;
	readonly promiseDays: number | null;
	readonly promised: boolean;
	readonly submittedAt: Date;
	readonly state: ApplicationState;
	readonly dueOn: Day | null;
	readonly endedAt: Date | null;
	readonly steps: readonly ApplicationStep[];
};
