import { ageBands, educations, occupations } from '../answer.ts';
import type { Respondent } from '../answer.ts';
import { formOrder } from '../element.ts';

/** As many forms as one bundle holds; a scan of more is hard to check. */
export const formsInBundle = 20;

/**
 * The nine answers of a paper form as they are typed, in the order of the form; null for anything
 * else than nine figures 1 to 4.
 *
 * typedScores('344333421') → { persyaratan: '3', …, sarana: '2', pengaduan: '1' }
 */
export function typedScores(text: string): Record<string, string> | null {
	const figures = text.replace(/\s/g, '');
	if (!/^[1-4]{9}$/.test(figures)) return null;
	return Object.fromEntries(formOrder.map((element, place) => [element, figures[place] ?? '']));
}

/**
 * About the respondent in four signs: L or P, then age, education and occupation by their number on
 * the form; 0 where the form is empty. Empty altogether is allowed; null for anything else.
 *
 * typedRespondent('P325') → { sex: 'P', ageBand: '30-39', education: 'SMP', occupation: 'Wirausaha' }
 */
export function typedRespondent(text: string): Respondent | null {
	const signs = text.replace(/\s/g, '').toUpperCase() || '0000';
	const read = /^([LP0])([0-6])([0-6])([0-6])$/.exec(signs);
	if (!read) return null;
	const [, sex, age, education, occupation] = read;
	return {
		sex: sex === 'L' || sex === 'P' ? sex : null,
		ageBand: ageBands[Number(age) - 1] ?? null,
		education: educations[Number(education) - 1] ?? null,
		occupation: occupations[Number(occupation) - 1] ?? null,
	};
}
