import { isoWeekStart, parseDay } from '#lib/time/index.ts';
import type { Day } from '#lib/time/index.ts';
import { principalIn } from '../../../web/act.server.ts';

/** The offices that the reader leads, and the one that the address names. */
export function officeAsked(locals: App.Locals, url: URL) {
	return { unitIds: principalIn(locals).leads, code: url.searchParams.get('kantor') };
}

/** The Monday of the week that an address asks for; this week when it asks for none. */
export function mondayAsked(url: URL, today: Day): Day {
	return isoWeekStart(parseDay(url.searchParams.get('minggu') ?? '') ?? today);
}
