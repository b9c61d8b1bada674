/** A citizen has been served to the end. Key: the visit. */
export type VisitServed = {
	readonly visitId: number;
	readonly officeId: number;
	readonly serviceId: number;
	readonly officerId: number;
	readonly day: string;
};
