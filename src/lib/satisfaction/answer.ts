/** About the respondent, all voluntary, in bands too coarse to find a person. */
export const sexes = ['L', 'P'] as const;
export const ageBands = ['<20', '20-29', '30-39', '40-49', '50-59', '60+'] as const;
export const educations = ['SD', 'SMP', 'SMA', 'S1', 'S2', 'S3'] as const;
export const occupations = ['PNS', 'TNI', 'POLRI', 'Swasta', 'Wirausaha', 'Lainnya'] as const;

export type Respondent = {
	readonly sex: (typeof sexes)[number] | null;
	readonly ageBand: (typeof ageBands)[number] | null;
	readonly education: (typeof educations)[number] | null;
	readonly occupation: (typeof occupations)[number] | null;
};

/** How long a citizen may answer. Long enough for a weekend, short enough to remember the visit. */
export const answerDays = 7;
