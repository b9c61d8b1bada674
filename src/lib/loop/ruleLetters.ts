import { inBoth, type Letter } from '../platform/mail/letter.ts';

/** To the supervisor of an officer whom a rule of the organiser has found. */
export function ruleFound(told: {
	name: string;
	ruleName: string;
	competencyCode: string;
	officerId: number;
}): Letter {
	const { name, ruleName, competencyCode, officerId } = told;
	return inBoth(
		{
			subject: `Perlu perhatian Anda: kompetensi ${competencyCode}`,
			text: `Aturan "${ruleName}" menandai ${name} untuk kompetensi ${competencyCode}. Bicarakan langkah berikutnya dengannya.

Lihat standar dan sasarannya di {origin}/tim/${officerId}`,
		},
		{
			subject: `Needs your attention: competency ${competencyCode}`,
			text: `The rule "${ruleName}" has marked ${name} for the competency ${competencyCode}. Talk about the next step.

See the standard and the goals at {origin}/tim/${officerId}`,
		},
	);
}
