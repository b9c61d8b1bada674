import * as m from '../../words/messages.js';

const planWords: Readonly<Record<string, () => string>> = {
	element: m.report_plan_element_missing,
	programme: m.report_programme_missing,
	dueQuarter: m.report_due_missing,
	owner: m.report_owner_missing,
};
const stepWords: Readonly<Record<string, () => string>> = {
	act: m.report_step_what_missing,
	note: m.report_step_note_missing,
};

/** What the schema of a form says is wrong. */
type Fault = { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };

function errorsOf(fault: Fault, words: Readonly<Record<string, () => string>>) {
	const fields = fault.issues.map(({ path }) => String(path[0]));
	return Object.fromEntries(
		fields.flatMap((field) => (words[field] ? [[field, words[field]()]] : [])),
	) as Record<string, string>;
}

/** What is wrong with a plan, by field, in the words of the page. */
export const planErrors = (fault: Fault) => errorsOf(fault, planWords);

/** The same for a step of a plan. */
export const stepErrors = (fault: Fault) => errorsOf(fault, stepWords);
