import { currentLink, type Link } from '#lib/ui/link.ts';
import * as m from '#lib/words/messages.js';

type Section = keyof typeof titles;

/** The sections of the organiser's area in their order: one link on top each, its pages as tabs below. */
const titles = {
	courses: m.pages_nav_training,
	classes: m.classes_title,
	people: m.pages_nav_people_hours,
	competency: m.pages_nav_competency,
	plans: m.pages_nav_plans,
	results: m.pages_nav_results,
};

/** What an organiser finds where, a line each. */
const organiserPages = (): (Link & { in: Section })[] => [
	{ in: 'courses', href: '/pelatihan', label: m.learning_catalogue() },
	{ in: 'courses', href: '/pelatihan/kursus', label: m.authoring_title() },
	{ in: 'courses', href: '/pelatihan/jalur', label: m.paths_title() },
	{ in: 'courses', href: '/pelatihan/paket', label: m.package_nav() },
	{ in: 'classes', href: '/pelatihan/kelas', label: m.classes_title() },
	{ in: 'classes', href: '/pelatihan/jadwal', label: m.planner_nav_timetables() },
	{ in: 'classes', href: '/pelatihan/sertifikat', label: m.certificate_organiser_title() },
	{ in: 'people', href: '/pelatihan/pegawai', label: m.pages_nav_register() },
	{ in: 'people', href: '/pelatihan/jp', label: m.pages_nav_hours() },
	{ in: 'people', href: '/pelatihan/roster', label: m.pages_nav_roster() },
	{ in: 'competency', href: '/pelatihan/kompetensi', label: m.levels_nav() },
	{ in: 'competency', href: '/pelatihan/bank', label: m.bank_nav() },
	{ in: 'competency', href: '/pelatihan/standar', label: m.framework_nav() },
	{ in: 'competency', href: '/pelatihan/skj', label: m.skj_nav() },
	{ in: 'plans', href: '/pelatihan/akpk', label: m.cycle_nav(), also: ['/pelatihan/hcdp'] },
	{ in: 'plans', href: '/pelatihan/rencana', label: m.plans_nav() },
	{ in: 'plans', href: '/pelatihan/permintaan', label: m.twin_requests_title() },
	{ in: 'results', href: '/pelatihan/laporan', label: m.reports_title() },
	{ in: 'results', href: '/pelatihan/nilai', label: m.planner_nav_value() },
	{ in: 'results', href: '/pelatihan/uji', label: m.trial_title() },
];

/** The links for a page: the sections, and the pages of the section it lies in. */
export function organiserNav(path: string): { readonly nav: Link[]; readonly tabs: Link[] } {
	const pages = organiserPages();
	const here = currentLink(pages, path) ?? pages[0];
	const nav = Object.entries(titles).flatMap(([section, title]) => {
		const first = pages.find((page) => page.in === section);
		return first ? [{ href: first.href, label: title(), current: section === here?.in }] : [];
	});
	return { nav, tabs: pages.filter((page) => page.in === here?.in) };
}
