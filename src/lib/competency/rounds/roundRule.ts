/** Limits of a round. Own design; no regulation gives these numbers. A change is a new version. */
export const roundRule = {
	name: 'round@1',
	/** Fewer answers than this are never shown, neither their level nor their number. */
	leastAnswers: 3,
	/** Who has seen less than this share of the indicators says nothing about the competency. */
	seenShare: 0.5,
	mostCompetencies: 4,
	mostSubjects: 60,
	mostRaters: 12,
	/** How many of each kind the product proposes. */
	proposed: 5,
	longestDays: 91,
	/** So many days before the end, and again this often, whoever has not answered is written to. */
	remindBefore: [7, 2],
	/** Around which level is asked where the post demands nothing. */
	levelElse: 2,
	legalBasis: 'Rancangan Mumpuni, versi 1',
} as const;
