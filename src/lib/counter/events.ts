/** A citizen has been served to the end, the last service of the number. Key: the visit. */
export type VisitServed = {
	readonly visitId: number;
	readonly officeId: number;
	readonly serviceId: number;
	readonly officerId: number;
	readonly day: string;
};

/** A service has waiting citizens and nobody at a desk who may give it. Key: the time it began. */
export type ServiceUncovered = {
	readonly officeCode: string;
	readonly officeName: string;
	readonly serviceName: string;
	readonly headIds: readonly number[];
};
