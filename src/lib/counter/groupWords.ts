import * as m from '../words/messages.js';
import type { Category } from './service.ts';
import type { Priority } from './visit.ts';

/** The groups of services in the order of the home page, with what they hold. */
export const groupWords: Record<Category, { title: () => string; holds: () => string }> = {
	'Pendaftaran Penduduk': {
		title: m.counter_category_population,
		holds: m.counter_home_group_population,
	},
	'Pencatatan Sipil': {
		title: m.counter_category_civil,
		holds: m.counter_home_group_civil,
	},
	Nonperizinan: {
		title: m.counter_category_letters,
		holds: m.counter_home_group_letters,
	},
	Perizinan: {
		title: m.counter_category_permits,
		holds: m.counter_home_group_permits,
	},
};

export const priorityWords: Record<Priority | 'none', () => string> = {
	none: m.counter_priority_none,
	elderly: m.counter_priority_elderly,
	pregnant: m.counter_priority_pregnant,
	disability: m.counter_priority_disability,
	smallChild: m.counter_priority_smallChild,
};
