import { error } from '@sveltejs/kit';
import { officeByCode } from '#lib/counter/server.ts';
import { spanIn } from '#lib/satisfaction/index.ts';
import { latestSheet, sheetOf, viewOfOffice } from '#lib/satisfaction/server.ts';

/** The published sheet that an address asks for, the latest without a wish; null while there is none. */
export async function publishedSheet(locals: App.Locals, code: string, url: URL) {
	const office = await officeByCode(locals.db, code);
	if (!office) error(404, 'unknownOffice');
	const span = spanIn(url.searchParams.get('periode'));
	const sheet = span
		? await sheetOf(locals.db, office.id, span)
		: await latestSheet(locals.db, office.id);
	if (sheet === null || sheet.publishedAt === null) return { office, sheet: null };
	const view = await viewOfOffice(locals.db, office.id, sheet.span);
	return { office, sheet: view.current && { ...sheet, measured: view.current, trend: view.trend } };
}
