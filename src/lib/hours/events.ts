/** Hours were written into the ledger; negative where an entry was taken back. Key: the entry. */
export type HoursCredited = {
	readonly entryId: number;
	readonly officerId: number;
	readonly jp: number;
};
