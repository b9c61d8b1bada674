import * as m from '../../words/messages.js';
import type { CompetencyKind } from '../competency.ts';
import type { Weight } from '../standard.ts';
import type { RequirementKind } from './profile.ts';

export const requirementWords: Readonly<Record<RequirementKind, () => string>> = {
	rank: m.skj_kind_rank,
	education: m.skj_kind_education,
	field: m.skj_kind_field,
	managerialTraining: m.skj_kind_managerialTraining,
	technicalTraining: m.skj_kind_technicalTraining,
	functionalTraining: m.skj_kind_functionalTraining,
	experience: m.skj_kind_experience,
};

export const weightWords: Readonly<Record<Weight, () => string>> = {
	mutlak: m.skj_weight_mutlak,
	penting: m.skj_weight_penting,
	perlu: m.skj_weight_perlu,
};

/** In the order of the form of the law. */
export const demandGroups: readonly { kind: CompetencyKind; label: () => string }[] = [
	{ kind: 'manajerial', label: m.skj_group_manajerial },
	{ kind: 'sosial kultural', label: m.skj_group_sosial },
	{ kind: 'teknis', label: m.skj_group_teknis },
];

const errors: Readonly<Record<string, () => string>> = {
	summaryMissing: m.skj_error_summaryMissing,
	rangeTurned: m.skj_error_rangeTurned,
	tooMany: m.skj_error_tooMany,
};

export function profileError(reason: string): string {
	return errors[reason]?.() ?? m.skj_error_other();
}

const refusals: Readonly<Record<string, () => string>> = {
	ownProfile: m.skj_refusal_ownProfile,
	changedMeanwhile: m.skj_refusal_changedMeanwhile,
};

export function profileRefusal({ reason }: { reason: string }): string {
	return refusals[reason]?.() ?? m.skj_refusal_other();
}

/** levelText({ level: 2, upTo: 3 }) → '2 sampai 3' */
export function levelText({ level, upTo }: { level: number; upTo: number | null }): string {
	return upTo === null || upTo === level
		? String(level)
		: m.skj_level_range({ from: level, to: upTo });
}
