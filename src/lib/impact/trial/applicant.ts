/** Who may be nominated: everybody of a unit and below it, narrowed by what the course is for. */
export type CandidateFilter = {
	readonly unitId: number;
	/** Only those who served the services of the trial in the last thirteen weeks. */
	readonly serving: boolean;
	/** Only those whose proven level lies below that of the course. */
	readonly lacking: boolean;
};

/** How many applied in a stratum, and how many of these officers are meant. */
export type StratumCount = {
	readonly of: string;
	readonly applicants: number;
	readonly officers: number;
};

/** A line of a list that an organiser brings: a NIP, and perhaps the stratum. */
export type ListedLine = { readonly row: number; readonly nip: string; readonly stratum: string };

export type ListFault = {
	readonly row: number;
	readonly nip: string;
	readonly reason: 'notANip' | 'unknownHere' | 'twice' | 'alreadyIn' | 'hasCourse';
};

export const mostListed = 5_000;
