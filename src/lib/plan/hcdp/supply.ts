/** A provider that was asked for what nobody offers, with its answer. */
export type SupplyAsk = {
	readonly id: number;
	readonly provider: string;
	readonly address: string | null;
	readonly askedAt: Date;
	readonly offered: boolean | null;
	readonly jp: number | null;
	readonly costASeat: number | null;
	readonly note: string | null;
};

/** Which row of which year's plan. */
export type OfLine = { readonly year: number; readonly lineId: number };
