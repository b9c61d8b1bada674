/** Sums of an office, a kecamatan or the province in a period; spreads add up across offices. */
export type OfficeSums = {
	readonly visits: number;
	readonly servedSeconds: number;
	/** Squared distances of the days from the mean of their month, in seconds². */
	readonly servedSpread: number;
	readonly waitedSeconds: number;
	readonly waitedSpread: number;
	/** Of published figures alone. */
	readonly answers: number;
	readonly scores: number;
	readonly scoreSpread: number;
	/** Complaints whose limit is decided. */
	readonly complaints: number;
	readonly complaintsInTime: number;
};

/** An office in the period asked for and in the one before it. */
export type BriefOffice = {
	readonly officeId: number;
	readonly code: string;
	readonly name: string;
	readonly regionCode: string;
	readonly now: OfficeSums | null;
	readonly before: OfficeSums | null;
};
