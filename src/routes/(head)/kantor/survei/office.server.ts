import { error } from '@sveltejs/kit';
import { officeLed } from '#lib/satisfaction/server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';

type Where = { readonly locals: App.Locals; readonly url: URL };

/** The office that the head leads today, or the one of several that the address names. */
export function officeHere({ locals, url }: Where) {
	const { leads } = principalIn(locals);
	return officeLed(locals.db, { unitIds: leads, code: url.searchParams.get('kantor') });
}

/** The same for an act, which needs one. */
export async function ownOffice(where: Where) {
	return (await officeHere(where)) ?? error(403, 'forbidden');
}

export const actOfHead = (locals: App.Locals, purpose: string) =>
	actOf(locals, purpose, 'headOfOffice');
