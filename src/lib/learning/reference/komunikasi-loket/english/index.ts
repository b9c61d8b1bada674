import type { CourseEnglish } from '../../../courseEnglish.ts';
import { mendahulukan } from './mendahulukan.ts';
import { mendengar } from './mendengar.ts';
import { menenangkan } from './menenangkan.ts';
import { menjelaskan } from './menjelaskan.ts';
import { menuntaskan } from './menuntaskan.ts';
import { menyambut } from './menyambut.ts';
import { pertanyaan } from './pertanyaan.ts';

export const komunikasiEnglish: CourseEnglish = {
	title: 'Effective communication at the counter',
	summary:
		'Welcome people, listen, explain requirements without adding any, stay calm, let those in need go first, and close a visit clearly. Six short lessons on a phone, each with practice at your own counter.',
	lessons: { menyambut, mendengar, menjelaskan, menenangkan, mendahulukan, menuntaskan },
	questions: pertanyaan,
};
