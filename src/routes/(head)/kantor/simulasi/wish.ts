import { asToday, competenciesOf, lawfulRules } from '#lib/impact/index.ts';
import type { OfficeModel, WhatIf } from '#lib/impact/index.ts';

/** A whole number of the address within bounds, else what is usual. */
function between(text: string | null, low: number, high: number, usual: number): number {
	const value = text === null || text === '' ? usual : Number(text);
	return Number.isInteger(value) && value >= low && value <= high ? value : usual;
}

/** What an address asks to be tried. Whatever it says wrongly stays as today. */
export function wishIn(asked: URLSearchParams, model: OfficeModel): WhatIf {
	const known = (name: string) => {
		const code = asked.get(name);
		return code !== null && competenciesOf(model).includes(code) ? code : null;
	};
	const [train, kept] = [known('latih'), known('khusus')];
	return {
		officers: between(asked.get('petugas'), -3, 3, asToday.officers),
		train:
			train === null
				? null
				: { competencyCode: train, people: between(asked.get('orang'), 1, 5, 2) },
		kept:
			kept === null ? null : { competencyCode: kept, desks: between(asked.get('loket'), 1, 5, 1) },
		calling: lawfulRules.find((rule) => rule === asked.get('aturan')) ?? asToday.calling,
		demand: between(asked.get('warga'), -50, 50, asToday.demand),
	};
}
