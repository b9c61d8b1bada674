/** How an answer came in: by the link of a visit, or without one. */
export type Channel = 'link' | 'kiosk' | 'tablet' | 'paper' | 'officeLed';

/** The time of the visit as the form of the law asks it: 08.00–12.00 or 13.00–17.00. */
export type Band = 'morning' | 'afternoon';

/** How many answers came in by one way. */
export type ChannelCount = { readonly channel: Channel; readonly answers: number };

/** Citizens served in a quarter, and what is marked among the answers of its months that are over. */
export type MarkCount = {
	readonly served: number;
	readonly answers: number;
	readonly straightLined: number;
	readonly suspectedDuplicates: number;
};
