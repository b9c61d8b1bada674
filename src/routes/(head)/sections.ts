import type { Link } from '#lib/ui/link.ts';
import * as m from '#lib/words/messages.js';

type Section = keyof typeof titles;

/** The sections of the head's area in their order: one link on top each, its pages as tabs below. */
const titles = {
	board: m.pages_nav_board,
	queue: m.pages_nav_queue_office,
	roster: m.pages_nav_duty_roster,
	services: m.pages_nav_services_office,
	satisfaction: m.pages_nav_satisfaction,
	complaints: m.pages_nav_complaints,
	duties: m.pages_nav_duties,
};

/** What the head of an office finds where, a line each; a section without pages is not shown. */
const everyPage = (): (Link & { in: Section })[] => [
	{ in: 'board', href: '/kantor', label: m.pages_nav_board() },
	{ in: 'queue', href: '/kantor/layar', label: m.board_screens_tab() },
	{ in: 'queue', href: '/kantor/pintu', label: m.booking_ways_title() },
	{ in: 'queue', href: '/kantor/janji-temu', label: m.booking_title() },
	{ in: 'queue', href: '/kantor/luring', label: m.offline_nav() },
	{ in: 'roster', href: '/kantor/jadwal', label: m.roster_nav_plan() },
	{ in: 'roster', href: '/kantor/cakupan', label: m.roster_nav_coverage() },
	{ in: 'roster', href: '/kantor/suksesi', label: m.testing_bench_title() },
	{ in: 'roster', href: '/kantor/prakiraan', label: m.roster_nav_forecast() },
	{ in: 'roster', href: '/kantor/kebutuhan', label: m.roster_nav_need() },
	{ in: 'roster', href: '/kantor/jadwal-pelatihan', label: m.planner_nav_timetables() },
	{ in: 'roster', href: '/kantor/simulasi', label: m.twin_title() },
	{ in: 'roster', href: '/kantor/kebutuhan/nilai', label: m.planner_nav_value() },
	{ in: 'services', href: '/kantor/layanan', label: m.catalogue_title() },
	{ in: 'services', href: '/kantor/profil', label: m.premises_title() },
	{ in: 'complaints', href: '/kantor/pengaduan', label: m.complaint_nav_inbox() },
	{ in: 'complaints', href: '/kantor/pengaduan/angka', label: m.complaint_nav_figures() },
	{ in: 'complaints', href: '/kantor/pengaduan/crm', label: m.complaint_nav_crm() },
	{ in: 'duties', href: '/kantor/kepatuhan', label: m.complaint_nav_pekppp() },
	{ in: 'duties', href: '/kantor/kepatuhan/standar', label: m.complaint_nav_standar() },
	{ in: 'duties', href: '/kantor/kepatuhan/skm', label: m.complaint_nav_duty() },
	{ in: 'services', href: '/kantor/berkas', label: m.catalogue_file_list() },
	{ in: 'satisfaction', href: '/kantor/ikm', label: m.report_nav_index() },
	{ in: 'satisfaction', href: '/kantor/survei', label: m.answering_nav_survey() },
	{ in: 'satisfaction', href: '/kantor/survei/komentar', label: m.answering_nav_comments() },
	{ in: 'satisfaction', href: '/kantor/survei/perangkat', label: m.answering_nav_devices() },
	{ in: 'satisfaction', href: '/kantor/survei/pertanyaan', label: m.answering_nav_questions() },
	{ in: 'satisfaction', href: '/kantor/tindak-lanjut', label: m.report_nav_plans() },
	{ in: 'satisfaction', href: '/kantor/laporan', label: m.report_nav_report() },
];

export type HeadNav = { readonly nav: Link[]; readonly tabs: Link[] };

/** The links for a page: the sections, and the pages of the section it lies in if there are several. */
export function headNav(path: string): HeadNav {
	const pages = everyPage();
	const lies = (link: Link) => path === link.href || path.startsWith(`${link.href}/`);
	const here = pages.find((link) => link.href !== '/kantor' && lies(link)) ?? pages[0];
	const nav = Object.entries(titles).flatMap(([section, title]) => {
		const first = pages.find((page) => page.in === section);
		return first ? [{ href: first.href, label: title(), current: section === here?.in }] : [];
	});
	const tabs = pages.filter((page) => page.in === here?.in);
	return { nav, tabs: tabs.length > 1 ? tabs : [] };
}
