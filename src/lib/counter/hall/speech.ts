import { numberWords } from './numberWords.ts';

export type Spoken = {
	readonly prefix: string;
	readonly number: number;
	readonly deskNumber: number;
	readonly callName: string | null;
};

/**
 * A number below ten is said with one "nol" before it, so that nobody takes "tujuh" for the end of
 * "dua puluh tujuh" when the hall is loud; from ten on it is said as a number, never digit by digit.
 *
 * ticketWords('A', 7) → 'A nol tujuh'; ticketWords('A', 123) → 'A seratus dua puluh tiga'
 */
export function ticketWords(prefix: string, number: number): string {
	return `${prefix} ${number < 10 ? 'nol ' : ''}${numberWords(number)}`;
}

/**
 * What the voice says and the caption shows. A name is said only where the citizen gave one, and the
 * number is always said with it: two people may have one name.
 *
 * callSentence({ A, 7, desk 3 }) → 'Nomor antrean A nol tujuh, silakan ke loket tiga.'
 */
export function callSentence({ prefix, number, deskNumber, callName }: Spoken): string {
	const who = callName === null ? '' : `${callName}, `;
	const words = `nomor antrean ${ticketWords(prefix, number)}`;
	const said = callName === null ? words.replace('nomor', 'Nomor') : words;
	return `${who}${said}, silakan ke loket ${numberWords(deskNumber)}.`;
}
