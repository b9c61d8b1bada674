import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/** Guessable in fewer than 10^8 tries: what an attacker does in seconds on a stolen hash. */
const WEAKEST_SCORE = 3;

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/**
 * Why a password is refused, or null. Names and numbers of the person count as known to an attacker.
 *
 * weaknessOf('12345678901234', []) → 'tooGuessable'
 */
export function weaknessOf(
	password: string,
	known: string[],
): 'tooShort' | 'tooLong' | 'tooGuessable' | null {
	if (password.length < SHORTEST_PASSWORD) return 'tooShort';
	if (password.length > LONGEST_PASSWORD) return 'tooLong';
	return estimate.check(password, known).score < WEAKEST_SCORE ? 'tooGuessable' : null;
}
