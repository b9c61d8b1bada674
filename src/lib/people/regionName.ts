import { regions } from './reference/regions.ts';

const byCode = new Map(regions.map(({ code, name }) => [code, name]));

/** The name of a city, kecamatan or kelurahan: regionName('31.71.06') → 'Menteng'; null when unknown */
export function regionName(code: string): string | null {
	return byCode.get(code) ?? null;
}
