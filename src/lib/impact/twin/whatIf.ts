import type { CallingRule } from './calling.ts';
import { dedicate, minusSeats, plusSeat, trainSeats, withDemand, withRule } from './change.ts';
import type { OfficeModel } from './model.ts';

/** What a head would like to try; nothing changed is today. */
export type WhatIf = {
	/** Officers more (−3 to 3) on every day. */
	readonly officers: number;
	/** So many people brought to what the services of a competency demand; null: none. */
	readonly train: { readonly competencyCode: string; readonly people: number } | null;
	/** So many desks kept for one competency. */
	readonly kept: { readonly competencyCode: string; readonly desks: number } | null;
	readonly calling: CallingRule;
	/** Citizens more or fewer, in per cent. */
	readonly demand: number;
};

export const asToday: WhatIf = {
	officers: 0,
	train: null,
	kept: null,
	calling: 'byRank',
	demand: 0,
};

/** The highest level that the services of a competency demand at an office; 0 when there are none. */
export function levelAsked(model: OfficeModel, competencyCode: string): number {
	return Math.max(
		0,
		...model.services
			.filter((service) => service.competencyCode === competencyCode)
			.map(({ requiredLevel }) => requiredLevel),
	);
}

/** The competencies of an office's services, those asked for most first. */
export function competenciesOf(model: OfficeModel): string[] {
	const shares = new Map<string, number>();
	for (const { competencyCode, share } of model.services)
		shares.set(competencyCode, (shares.get(competencyCode) ?? 0) + share);
	return [...shares].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
}

/** The days of the model exactly as they were, before and after the change. */
export function modelsOf(
	model: OfficeModel,
	wish: WhatIf,
): { base: OfficeModel; other: OfficeModel } {
	const base: OfficeModel = { ...model, crowdSpread: null };
	let other = withRule(base, wish.calling);
	if (wish.train) {
		const level = levelAsked(model, wish.train.competencyCode);
		other = trainSeats(other, { ...wish.train, level });
	}
	for (let more = 0; more < wish.officers; more += 1) other = plusSeat(other);
	if (wish.officers < 0) other = minusSeats(other, -wish.officers);
	if (wish.kept) other = dedicate(other, wish.kept);
	return { base, other: withDemand(other, 1 + wish.demand / 100) };
}

/** Whether anything is changed at all. */
export function changesAnything(wish: WhatIf): boolean {
	const { officers, train, kept, calling, demand } = wish;
	return officers !== 0 || demand !== 0 || calling !== 'byRank' || Boolean(train) || Boolean(kept);
}
