/** What the leader's page tells of service, in this order. */
export const briefMeasures = ['waited', 'ikm', 'complaints', 'served'] as const;
export type BriefMeasure = (typeof briefMeasures)[number];

/** How each is read: in an address, in print, and what is good. */
export const briefMeasure: Readonly<
	Record<
		BriefMeasure,
		{
			readonly address: string;
			readonly decimals: number;
			readonly lowerIsBetter: boolean;
			/** The smallest difference that we call one, in the unit of the measure. */
			readonly worth: number;
		}
	>
> = {
	waited: { address: 'menunggu', decimals: 1, lowerIsBetter: true, worth: 0.5 },
	ikm: { address: 'ikm', decimals: 2, lowerIsBetter: false, worth: 1 },
	complaints: { address: 'pengaduan', decimals: 1, lowerIsBetter: false, worth: 5 },
	served: { address: 'dilayani', decimals: 1, lowerIsBetter: true, worth: 0.5 },
};

/** The measure that an address names; waiting is what citizens feel first. */
export function measureNamed(address: string | null): BriefMeasure {
	return briefMeasures.find((one) => briefMeasure[one].address === address) ?? 'waited';
}
