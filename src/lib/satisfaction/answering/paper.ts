import type { Day } from '../../time/index.ts';
import type { AnswerForm } from '../forms.ts';
import type { Band } from './channel.ts';

/** A bundle of paper forms of one service and half-day, typed in together. */
export type Bundle = {
	/** Made with the page on which it is typed: sent twice, it is one. */
	readonly key: string;
	readonly serviceCode: string;
	readonly day: Day;
	readonly band: Band;
	/** officeLed: an officer has read out the questions and written down the answers. */
	readonly channel: 'paper' | 'officeLed';
	/** Forms with a hole: left out of every sum, and counted. */
	readonly incomplete: number;
	readonly forms: readonly AnswerForm[];
};

export type PaperRefusal = 'tooLate' | 'notAScan' | 'scanTooLarge';

/** A bundle that was typed in, as lists show it. */
export type BundleLine = {
	readonly id: number;
	readonly serviceName: string;
	readonly day: Day;
	readonly channel: Bundle['channel'];
	readonly forms: number;
	readonly incomplete: number;
	readonly hasScan: boolean;
};
