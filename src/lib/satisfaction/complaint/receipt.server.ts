import { randomBytes } from 'node:crypto';
import { receiptAlphabet, receiptLength } from './rules-receipt.ts';

/** A receipt number that nobody can guess: 80 random bits. */
export function newReceipt(): string {
	const letters = [...randomBytes(receiptLength)].map((byte) => receiptAlphabet[byte & 31]);
	return letters.join('');
}
