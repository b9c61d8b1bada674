import type { Principal } from '../people/index.ts';

/** Only who supervises an officer today rates that officer; nobody rates himself here. */
export function mayRate(
	who: Pick<Principal, 'officerId'>,
	officer: { readonly id: number; readonly supervisorId: number | null },
): boolean {
	return who.officerId !== officer.id && who.officerId === officer.supervisorId;
}
