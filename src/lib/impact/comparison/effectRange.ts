/** An estimate with its interval at the study's level. */
export type EffectRange = {
	readonly estimate: number;
	readonly low: number;
	readonly high: number;
};
