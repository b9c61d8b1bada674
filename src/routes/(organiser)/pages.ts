import type { Link } from '#lib/ui/link.ts';
import * as m from '#lib/words/messages.js';

/** What an organiser finds where, a line each. */
export const organiserPages = (): Link[] => [
	{ href: '/pelatihan', label: m.pages_nav_training() },
	{ href: '/pelatihan/akpk', label: m.cycle_nav() },
	{ href: '/pelatihan/rencana', label: m.plans_nav() },
	{ href: '/pelatihan/kelas', label: m.classes_title() },
	{ href: '/pelatihan/sertifikat', label: m.certificate_organiser_title() },
	{ href: '/pelatihan/jadwal', label: m.planner_nav_timetables() },
	{ href: '/pelatihan/nilai', label: m.planner_nav_value() },
	{ href: '/pelatihan/permintaan', label: m.twin_requests_title() },
	{ href: '/pelatihan/pegawai', label: m.pages_nav_register() },
	{ href: '/pelatihan/uji', label: m.trial_title() },
	{ href: '/pelatihan/jp', label: m.pages_nav_hours() },
	{ href: '/pelatihan/laporan', label: m.reports_title() },
	{ href: '/pelatihan/roster', label: m.pages_nav_roster() },
	{ href: '/pelatihan/kompetensi', label: m.levels_nav() },
	{ href: '/pelatihan/bank', label: m.bank_nav() },
	{ href: '/pelatihan/paket', label: m.package_nav() },
	{ href: '/pelatihan/standar', label: m.framework_nav() },
	{ href: '/pelatihan/skj', label: m.skj_nav() },
];
