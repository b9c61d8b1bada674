import { isLevel } from '../level.ts';
import type { PeopleWish, Standing } from './figure.ts';
import { standings } from './figure.ts';

/** An id in an address; null for what is none. */
export function idIn(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** The wish that an address holds, as far as it holds one. */
export function wishIn(search: URLSearchParams): Partial<PeopleWish> {
	const level = Number(search.get('tingkat') ?? '');
	const unitId = idIn(search.get('unit'));
	const competencyId = idIn(search.get('kompetensi'));
	const standing = standings.find((one) => one === search.get('keadaan')) ?? 'any';
	return {
		standing,
		...(unitId === null ? {} : { unitId }),
		...(competencyId === null ? {} : { competencyId }),
		...(isLevel(level) ? { level } : {}),
	};
}

/** The address that holds a wish. peopleHref('/x', { unitId: 3, … }) → '/x?unit=3&kompetensi=…' */
export function peopleHref(
	path: string,
	wish: { unitId: number; competencyId: number; standing: Standing; level?: number },
): string {
	const search = new URLSearchParams({
		unit: String(wish.unitId),
		kompetensi: String(wish.competencyId),
		keadaan: wish.standing,
	});
	if (wish.level) search.set('tingkat', String(wish.level));
	return `${path}?${search}`;
}
