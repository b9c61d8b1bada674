import type { HcdpLine } from './line.ts';

/** A row without a course of the product and without an offer: its demand has no supply. */
export function lacksSupply(line: Pick<HcdpLine, 'courseCode' | 'organiser' | 'people'>): boolean {
	return line.courseCode === null && line.organiser === null && line.people > 0;
}

/** Person hours of a row, as the split of 70-20-10 counts them: planned seats, before that all people. */
export function hoursIn(line: Pick<HcdpLine, 'formCode' | 'jp' | 'people' | 'planned'>) {
	return { code: line.formCode, hours: line.jp * (line.planned ?? line.people) };
}
