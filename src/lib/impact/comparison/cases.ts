/**
 * Which kinds of visits officers had, week by week: how many seconds longer than usual for the service
 * such visits take of anybody. A kind is channel (booked or not), need, hour, and place among several.
 */
export type Cases = {
	readonly keys: Float64Array;
	readonly service: Int32Array;
	readonly week: Int32Array;
	/** Visits, and the seconds that visits of their kinds take beyond those of the service, together. */
	readonly visits: Int32Array;
	readonly beyond: Int32Array;
};
