/** A complaint was received. Names nobody. Key: the complaint. */
export type ComplaintReceived = {
	readonly complaintId: number;
	readonly officeId: number;
	readonly day: string;
};

/** A complaint was finished, once a round. Key: complaint and round. */
export type ComplaintFinished = {
	readonly complaintId: number;
	readonly officeId: number;
	readonly element: string;
	readonly day: string;
};
