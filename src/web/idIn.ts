/**
 * The id in an address or a form; 0, which no row has, where there is none. One beyond what the database
 * counts is unknown, not a fault.
 */
export const idIn = (text: string | null | undefined): number =>
	/^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : 0;
