import type { CoverageLine, OfficePlan } from './coverage.ts';
import type { EndingProof, SinglePoint } from './finding.ts';
import { substitutesFor } from './rules-substitute.ts';

/** Less than this of a day alone is the coming and going around a break, and no finding. */
const halfHoursAlone = 4;

/** Groups of services that rest on one officer, with the days and with who could be a second one. */
export function singlePointsIn(lines: readonly CoverageLine[], plan: OfficePlan): SinglePoint[] {
	return lines.flatMap((line) => {
		const alone = line.days.flatMap(({ day, cells }) => {
			const lone = cells.flatMap(({ officerIds }) => (officerIds.length === 1 ? officerIds : []));
			return [...Map.groupBy(lone, (id) => id)]
				.filter(([, own]) => own.length >= halfHoursAlone)
				.map(([officerId]) => ({ officerId, day }));
		});
		return [...Map.groupBy(alone, ({ officerId }) => officerId)].flatMap(([officerId, own]) => {
			const [first] = own;
			const officer = plan.officers.find((one) => one.officerId === officerId);
			if (!first || !officer) return [];
			const substitutes = substitutesFor(plan, line.group, first.day, [officerId]);
			const days = own.map(({ day }) => day);
			return [{ group: line.group, officerId, name: officer.name, days, substitutes }];
		});
	});
}

/** Proofs that count on the first of the days and no longer on the last. */
export function endingProofsIn(lines: readonly CoverageLine[], plan: OfficePlan): EndingProof[] {
	return lines.flatMap(({ group, days }) => {
		const [first, last] = [days[0]?.day, days.at(-1)?.day];
		if (!first || !last) return [];
		return plan.officers.flatMap(({ officerId, name, qualifications }) =>
			qualifications
				.filter((own) => own.competencyCode === group.competencyCode)
				.filter((own) => own.level >= group.requiredLevel)
				.flatMap(({ validUntil }) =>
					validUntil !== null && validUntil > first && validUntil <= last
						? [{ group, officerId, name, endsOn: validUntil as typeof first }]
						: [],
				),
		);
	});
}
