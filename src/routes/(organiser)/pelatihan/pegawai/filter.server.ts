import { registerFilter } from '#lib/people/forms.ts';
import { branchesOf, registerOrders, type RegisterQuery } from '#lib/people/index.ts';
import { readTableQuery, type TableQuery } from '#lib/ui/tableQuery.ts';
import { principalIn } from '../../../../web/act.server.ts';

/** The filter that an address holds, inside the branches of the organiser who asks. */
export function registerQueryIn(locals: App.Locals, url: URL): RegisterQuery {
	const { unit, rumpun, cari } = registerFilter.parse(Object.fromEntries(url.searchParams));
	const table = readTableQuery(url, registerOrders);
	return {
		branches: branchesOf(principalIn(locals), ['organiser']),
		unitId: unit,
		family: rumpun,
		search: cari,
		by: table.by as RegisterQuery['by'],
		direction: table.direction,
	};
}

/** The cursors of an address; what is no id begins at the start. */
export function placeIn({ after, before }: Pick<TableQuery, 'after' | 'before'>) {
	return { after: idIn(after), before: idIn(before) };
}

function idIn(text: string | null): number | null {
	return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
