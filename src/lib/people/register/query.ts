import type { PostFamily } from '../post.ts';

/** The columns by which the register can be put in order, as they stand in the address. */
export const registerOrders = ['nama', 'nip', 'sejak'] as const;
export type RegisterOrder = (typeof registerOrders)[number];

/** Which officers are asked for. Whoever asks sees nobody outside the branches, whatever the filter. */
export type RegisterQuery = {
	/** Units whose whole branch of the tree may be read. */
	readonly branches: readonly number[];
	/** Only this unit and all below it. */
	readonly unitId: number | null;
	readonly family: PostFamily | null;
	/** The beginning of a name, or of a NIP where it consists of digits. */
	readonly search: string;
	readonly by: RegisterOrder;
	readonly direction: 'asc' | 'desc';
};

/** What a search looks for: a NIP may be written with blanks, dots and hyphens. */
export function readSearch(
	search: string,
): { kind: 'none' } | { kind: 'nip' | 'name'; start: string } {
	const text = search.replace(/\s+/g, ' ').trim();
	if (text === '') return { kind: 'none' };
	const digits = text.replace(/[\s.-]/g, '');
	if (/^\d{1,18}$/.test(digits)) return { kind: 'nip', start: digits };
	return { kind: 'name', start: text.toLowerCase() };
}
