import type { Office } from '#lib/counter/index.ts';
import { spanAsked } from '#lib/satisfaction/index.ts';
import type { FullReport } from '#lib/satisfaction/index.ts';
import { plansOf, sheetOf, viewOfOffice } from '#lib/satisfaction/server.ts';

/** What the report of the led office for the asked period tells; current is null where it may not. */
export async function reportOf(
	{ db, today }: App.Locals,
	office: Office,
	url: URL,
): Promise<Omit<FullReport, 'current'> & { current: FullReport['current'] | null }> {
	const span = spanAsked(url.searchParams.get('periode'), today);
	const [view, sheet, { plans, changes }] = await Promise.all([
		viewOfOffice(db, office.id, span),
		sheetOf(db, office.id, span),
		plansOf(db, office.id),
	]);
	return { office, span, current: view.current, view, sheet, plans, changes, today };
}
