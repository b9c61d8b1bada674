/** Why hours are not written. */
export type CreditReason =
	| 'noHours'
	| 'dayTwice'
	| 'notYetLearned'
	| 'noRuleInForce'
	| 'noRateKnown'
	/** Too fast to be likely: it waits at /pelatihan/jp/periksa. */
	| 'waitsForPerson';
