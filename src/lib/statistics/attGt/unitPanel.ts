/** One outcome of each unit (officer) in each period (week or month). */
export type UnitPanel = {
	/** In time order. */
	readonly periods: Float64Array;
	/** Unit u in period place p: `outcome[u * periods.length + p]`; NaN: not seen. */
	readonly outcome: Float64Array;
	/** First period with the course behind the unit; Infinity: never. */
	readonly adoptedAt: Float64Array;
	/** What was known of the units before anybody was treated: a column each. */
	readonly covariates?: readonly Float64Array[];
	/** How much each unit counts; 1 unless told. */
	readonly weight?: Float64Array;
	/** Units that share a shock (an office), numbered from 0; each unit its own unless told. */
	readonly cluster?: Int32Array;
};

/** Numbers of clusters: one more than the greatest, or the number of units. */
export function clustersOf({ cluster, adoptedAt }: UnitPanel): number {
	if (!cluster) return adoptedAt.length;
	return cluster.reduce((most, c) => Math.max(most, c + 1), 0);
}
