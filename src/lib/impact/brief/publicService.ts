import type { BriefFigure } from './briefFigure.ts';

/** What everybody may read of a service in a period. */
export type PublicService = {
	readonly code: string;
	readonly name: string;
	readonly category: string;
	readonly served: BriefFigure;
	readonly waited: BriefFigure;
	/** The time that the province's standard names; a promise of an office once it has confirmed it. */
	readonly promise: { readonly value: number; readonly unit: string } | null;
};

/** Whether a time in minutes was kept on average: surely, surely not, or not to be told. */
export type PromiseKept = 'kept' | 'broken' | 'unsure' | 'unknown';

/**
 * Only times in minutes are about the desk. Those in hours and days are about the document, which the
 * clock of the desk does not know.
 *
 * 8.5 minutes (8 to 9) of 15 in the standard → 'kept'
 */
export function promiseKept({ served, promise }: PublicService): PromiseKept {
	if (promise?.unit !== 'menit' || served.low === null || served.high === null) return 'unknown';
	if (served.high <= promise.value) return 'kept';
	return served.low > promise.value ? 'broken' : 'unsure';
}
