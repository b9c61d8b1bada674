import { expect, test } from 'vitest';
import { nothingYet, suggestedFinding } from './rules-tie.ts';

const about = (id: number, serviceCategory: string) => ({
	id,
	subject: {
		kind: 'course',
		code: 'KOMUNIKASI-LOKET',
		serviceCategory,
		outcome: 'minutes',
	} as const,
});

test('the finding that is suggested is about services that people of the class serve', () => {
	const choices = [about(1, 'Perizinan'), about(2, 'Kependudukan'), about(3, 'Kependudukan')];
	expect(suggestedFinding(choices, [{ category: 'Kependudukan', people: 4 }])).toBe(2);
	expect(suggestedFinding(choices, [{ category: 'Pertanahan', people: 4 }])).toBeNull();
});

test('where there is no finding, what is missing is said', () => {
	const served = [{ category: 'Kependudukan', people: 4 }];
	expect(nothingYet({ finished: false, served: [], choices: 3 })).toBe('notFinished');
	expect(nothingYet({ finished: true, served: [], choices: 3 })).toBe('nobodyServes');
	expect(nothingYet({ finished: true, served, choices: 0 })).toBe('notCompared');
	expect(nothingYet({ finished: true, served, choices: 3 })).toBeNull();
});
