import type { DemandShown, ProfileBody } from '#lib/competency/index.ts';

/** What would be demanded: the levels of a draft over those of today; new ones by their code. */
export function demandsOfDraft(body: ProfileBody, today: readonly DemandShown[]): DemandShown[] {
	const drafted = new Map(body.demands.map((one) => [one.code, one]));
	const kept = today.flatMap((one): DemandShown[] => {
		const own = drafted.get(one.code);
		drafted.delete(one.code);
		if (!own) return one.ofFamily ? [one] : [];
		const same = own.level === one.level;
		const wording = same ? {} : { description: '', indicators: [] };
		return [{ ...one, ...own, ...wording, ofFamily: false }];
	});
	const added = [...drafted.values()].map((own): DemandShown => ({
		...own,
		competencyId: 0,
		name: own.code,
		kind: own.code.startsWith('M.') ? 'manajerial' : 'teknis',
		ofFamily: false,
		description: '',
		indicators: [],
	}));
	return [...kept, ...added];
}
