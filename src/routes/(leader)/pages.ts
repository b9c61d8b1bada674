import type { Link } from '#lib/ui/link.ts';
import * as m from '#lib/words/messages.js';

/** What a leader finds where, a line each. */
export const leaderPages = (): Link[] => [
	{ href: '/dampak', label: m.pages_nav_impact() },
	{ href: '/dampak/temuan', label: m.finding_nav() },
	{ href: '/dampak/kompetensi', label: m.levels_nav() },
	{ href: '/dampak/skm', label: m.report_nav_province() },
	{ href: '/dampak/pengaduan', label: m.complaint_nav_province() },
	{ href: '/dampak/kepatuhan', label: m.complaint_nav_kepatuhan() },
	{ href: '/dampak/hcdp', label: m.cycle_sign_nav() },
	{ href: '/dampak/usulan-tahun', label: m.planner_nav_year() },
	{ href: '/dampak/nilai', label: m.planner_nav_value() },
];
