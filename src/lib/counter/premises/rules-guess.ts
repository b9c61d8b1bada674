import type { OfficeLevel } from '../service.ts';

type Place = { readonly code: string; readonly name: string; readonly level: string };
type Guess = { readonly level: OfficeLevel; readonly regionCode: string };

const byWord: readonly (readonly [RegExp, OfficeLevel])[] = [
	[/mal pelayanan publik|\bmpp\b/i, 'mpp'],
	[/kelurahan/i, 'kelurahan'],
	[/kecamatan/i, 'kecamatan'],
	[/\b(kota|kabupaten)\b/i, 'kota'],
];

/** The whole province, for an office that is not of one city alone. */
export const provinceCode = '31';

/**
 * Level and region that the name of a unit suggests, so that whoever opens an office has to look and
 * not to type. Only a suggestion: names of units are written in many ways.
 *
 * guessOffice('UP PMPTSP Kelurahan Menteng', regions) → kelurahan, '31.71.06.1001'
 */
export function guessOffice(unitName: string, regions: readonly Place[]): Guess {
	const level = byWord.find(([word]) => word.test(unitName))?.[1] ?? 'provinsi';
	const name = unitName.toLowerCase();
	const fits = regions
		.filter((region) => region.level === level && name.endsWith(region.name.toLowerCase()))
		.toSorted((a, b) => b.name.length - a.name.length);
	return { level, regionCode: fits[0]?.code ?? provinceCode };
}
