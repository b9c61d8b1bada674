/** How an office gives numbers besides its own kiosk and reception. */
export type TicketWays = {
	/** Whether numbers can be taken from anywhere during opening hours. */
	readonly fromHome: boolean;
	/** Changing it makes every code and screen of the door invalid. */
	readonly doorKey: number;
};

/** A screen at the door changes its code so often, in seconds; the one before it still opens. */
export const doorTurnSeconds = 120;
/** Who has scanned a code may take a number for so long, in minutes. */
export const passMinutes = 20;
