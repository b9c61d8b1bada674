import * as m from '../../../words/messages.js';

/** What was wrong with a plan, by the key of the form. */
export const formWords: Readonly<Record<string, () => string>> = {
	again: m.testing_extra_again,
	title: m.testing_title_missing,
	minutes: m.testing_form_minutes_wrong,
	number: m.testing_form_number_wrong,
	all: m.testing_form_all_wrong,
};
