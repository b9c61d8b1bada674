/** The province went into a stage of a cycle; the inventory is taken when the second one begins. */
export type StageEntered = { readonly cycleId: number; readonly stage: string };

/** A provider is asked for a training that nobody offers yet. */
export type SupplyAsked = {
	readonly askId: number;
	readonly year: number;
	readonly provider: string;
	readonly address: string | null;
	readonly need: string;
	readonly people: number;
	readonly from: string;
	readonly to: string;
};
