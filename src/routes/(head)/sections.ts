import type { Link } from '#lib/ui/link.ts';
import * as m from '#lib/words/messages.js';

/** A section of the head's area: one link on top, its pages as tabs below. */
type Section = { readonly label: string; readonly pages: readonly Link[] };

/** What the head of an office finds where; a section without pages is not shown. */
function everySection(): Section[] {
	return [
		{ label: m.pages_nav_board(), pages: [{ href: '/kantor', label: m.pages_nav_board() }] },
		{ label: m.pages_nav_queue_office(), pages: [] },
		{
			label: m.pages_nav_duty_roster(),
			pages: [
				{ href: '/kantor/jadwal', label: m.roster_nav_plan() },
				{ href: '/kantor/cakupan', label: m.roster_nav_coverage() },
			],
		},
		{
			label: m.pages_nav_services_office(),
			pages: [{ href: '/kantor/layanan', label: m.catalogue_title() }],
		},
		{ label: m.pages_nav_satisfaction(), pages: [] },
		{ label: m.pages_nav_complaints(), pages: [] },
		{ label: m.pages_nav_duties(), pages: [] },
	];
}

export type HeadNav = { readonly nav: Link[]; readonly tabs: readonly Link[] };

/** The links for a page: the sections, and the pages of the section it lies in if there are several. */
export function headNav(path: string): HeadNav {
	const shown = everySection().filter(({ pages }) => pages.length > 0);
	const lies = (link: Link) => path === link.href || path.startsWith(`${link.href}/`);
	const here =
		shown.find(({ pages }) => pages.some((link) => link.href !== '/kantor' && lies(link))) ??
		shown[0];
	return {
		nav: shown.map((section) => ({
			href: section.pages[0]?.href ?? '/kantor',
			label: section.label,
			current: section === here,
		})),
		tabs: here && here.pages.length > 1 ? here.pages : [],
	};
}
