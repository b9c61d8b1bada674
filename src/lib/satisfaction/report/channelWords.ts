import * as m from '../../words/messages.js';

/** How answers came in, as a report says it. */
export const channelWords: Readonly<Record<string, () => string>> = {
	link: m.report_channel_link,
	kiosk: m.report_channel_kiosk,
	tablet: m.report_channel_tablet,
	paper: m.report_channel_paper,
	officeLed: m.report_channel_office,
};

/** What is odd about some answers: counted and told, never left out. */
export const oddWords: Readonly<Record<string, () => string>> = {
	straightLined: m.report_odd_straight,
	suspectedDuplicate: m.report_odd_duplicate,
};
