import type { TrailFilter } from '../lib/platform/trail.server.ts';
import { addDays, instantAt, parseDay } from '../lib/time/index.ts';

/** The filter of the audit page as its address says it; what cannot be read is left out. */
export function trailFilterIn(query: URLSearchParams): TrailFilter {
	const kind = query.get('jenis');
	const from = parseDay(query.get('dari') ?? '');
	const to = parseDay(query.get('sampai') ?? '');
	return {
		act: query.get('perbuatan')?.slice(0, 100) || undefined,
		kind: kind === 'read' || kind === 'write' ? kind : undefined,
		authorOfficerId: officerIn(query.get('pelaku')),
		aboutOfficerId: officerIn(query.get('tentang')),
		from: from ? instantAt(from, '00:00') : undefined,
		to: to ? instantAt(addDays(to, 1), '00:00') : undefined,
	};
}

function officerIn(text: string | null): number | undefined {
	return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
