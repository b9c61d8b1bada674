import { mayLead } from '../../counter/index.ts';
import type { Principal } from '../../people/index.ts';

/** Who handles a complaint and reads it: the head of the office that holds it now, and nobody else. */
export function mayHandle(who: Principal | null, office: { readonly unitId: number }): boolean {
	return mayLead(who, office);
}
