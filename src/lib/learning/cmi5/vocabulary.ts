/** Verbs, categories and extensions of cmi5 (Quartz, 1st edition), by the names that the standard gives. */
const ADL = 'http://adlnet.gov/expapi/verbs';
const CMI5 = 'https://w3id.org/xapi/cmi5';
const ADL_LMS = 'https://w3id.org/xapi/adl/verbs';

/** What a lesson itself may say, in this order of a session. */
export const SAID = ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const;
export type Said = (typeof SAID)[number];

export const verbs = {
	initialized: `${ADL}/initialized`,
	completed: `${ADL}/completed`,
	passed: `${ADL}/passed`,
	failed: `${ADL}/failed`,
	terminated: `${ADL}/terminated`,
	launched: `${ADL}/launched`,
	voided: `${ADL}/voided`,
	abandoned: `${ADL_LMS}/abandoned`,
	waived: `${ADL_LMS}/waived`,
	satisfied: `${ADL_LMS}/satisfied`,
} as const;

/** Only the product says these, and nobody takes back what a lesson said. */
export const OURS: readonly string[] = [
	...[verbs.launched, verbs.abandoned, verbs.waived, verbs.satisfied, verbs.voided],
];

export const categories = {
	cmi5: `${CMI5}/context/categories/cmi5`,
	moveOn: `${CMI5}/context/categories/moveon`,
} as const;

export const extensions = {
	sessionId: `${CMI5}/context/extensions/sessionid`,
	masteryScore: `${CMI5}/context/extensions/masteryscore`,
	launchMode: `${CMI5}/context/extensions/launchmode`,
	launchUrl: `${CMI5}/context/extensions/launchurl`,
	moveOn: `${CMI5}/context/extensions/moveon`,
	launchParameters: `${CMI5}/context/extensions/launchparameters`,
	reason: `${CMI5}/result/extensions/reason`,
} as const;

export const activityTypes = {
	block: `${CMI5}/activitytype/block`,
	course: `${CMI5}/activitytype/course`,
} as const;
