/** Where the need of a person stands. */
export type NeedState = 'open' | 'confirmed' | 'deferred';

/** A need of one officer as a supervisor, or the officer, reads it. */
export type Need = {
	readonly id: number;
	readonly officerId: number;
	readonly officerName: string;
	readonly postName: string | null;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly required: number;
	readonly proven: number;
	readonly weight: 'mutlak' | 'penting' | 'perlu';
	readonly state: NeedState;
	readonly reason: string | null;
	/** The agency has validated: nobody changes it any more. */
	readonly closed: boolean;
};
