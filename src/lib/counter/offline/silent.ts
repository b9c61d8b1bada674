/** A desk without a line that still holds citizens. */
export type SilentDesk = {
	readonly deskId: number;
	readonly deskNumber: number;
	readonly beatAt: Date;
	readonly held: number;
};
