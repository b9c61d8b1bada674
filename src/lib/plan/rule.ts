/** The rule by which a gap becomes a proposal; its name is stored with the goal. */
export const proposalRule = {
	name: 'gapProposesGoal@1',
	legalBasis: 'PP 11/2017 Pasal 203: pengembangan dari kesenjangan kompetensi; Rancangan Mumpuni',
} as const;
