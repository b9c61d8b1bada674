import * as m from '#lib/words/messages.js';

/** The numbers of days of a version, in the order in which they run. */
export const dayFields = [
	{ name: 'respondDays', label: m.complaint_clock_respond },
	{ name: 'handleDays', label: m.complaint_limits_handle },
	{ name: 'informationDays', label: m.complaint_limits_information },
	{ name: 'plainDays', label: m.complaint_limits_plain },
	{ name: 'fieldDays', label: m.complaint_limits_field },
	{ name: 'lawAnswerDays', label: m.complaint_clock_lawAnswer },
	{ name: 'lawDecisionDays', label: m.complaint_clock_lawDecision },
	{ name: 'reopenDays', label: m.complaint_limits_reopen },
] as const;
