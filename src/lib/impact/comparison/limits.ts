import { impactLimits } from '../limits.ts';

/** From when on a comparison may be told. Stored with each study, so that an old one stays explained. */
export type ComparisonLimits = {
	readonly version: string;
	readonly basis: string;
	readonly officersTrained: number;
	readonly officersCompared: number;
	readonly visits: number;
	readonly answers: number;
	readonly complaints: number;
	/** Interrupted visits of the trained after the course; comparisonLimits@1 did not count them. */
	readonly events?: number;
	/** Offices on each side where whole offices took part; before comparisonLimits@3 nobody asked. */
	readonly offices?: number;
	readonly weeksBefore: number;
	readonly leads: number;
	readonly weeksALead: number;
	readonly preTrendP: number;
	/** The course is pretended so many weeks earlier; nothing may show then. */
	readonly placeboWeeks: number;
	readonly placeboP: number;
	readonly level: number;
	/** Of all findings that are told, so large a share may be false (Benjamini & Hochberg 1995). */
	readonly q: number;
	/** Chance of finding a worthwhile effect, for "when can it be known". */
	readonly power: number;
	/** Nothing is shown of fewer officers. */
	readonly smallestGroup: number;
	/** From this share of kept promises on, a supervisor is said to carry learning on. */
	readonly readyShare: number;
};

/** Those of `impactLimits`, and what many comparisons at once ask besides. No regulation sets them. */
export const comparisonLimits: ComparisonLimits = {
	version: 'comparisonLimits@3',
	basis: 'docs/rules/impact.md; simulasi 1.000 kantor',
	officersTrained: impactLimits.officersTrained,
	officersCompared: impactLimits.officersCompared,
	visits: impactLimits.observations.minutes,
	answers: impactLimits.observations.ikm,
	complaints: 30,
	events: 30,
	offices: 4,
	weeksBefore: impactLimits.weeksBefore,
	leads: impactLimits.leads,
	weeksALead: impactLimits.weeksALead,
	preTrendP: impactLimits.preTrendP,
	placeboWeeks: 6,
	placeboP: 0.05,
	level: impactLimits.level,
	q: 0.1,
	power: 0.8,
	smallestGroup: 5,
	readyShare: 0.6,
};
