import type { Day } from '../../time/index.ts';
import type { AnswerForm } from '../forms.ts';
import type { Band, Channel } from './channel.ts';

/** One complete questionnaire with all that is kept beside it; nothing here leads to a person. */
export type Answered = {
	readonly officeId: number;
	readonly serviceId: number;
	/** The day of the visit, its half and the hour at the counter; paper knows no hour. */
	readonly day: Day;
	readonly band: Band | null;
	readonly hour: number | null;
	readonly channel: Channel;
	/** Made by the device that asked: sent twice, it counts once. Null where a link does that. */
	readonly clientKey: string | null;
	/** The device that was lent; forgotten after the search for the same answer twice. */
	readonly deviceId: number | null;
	readonly form: AnswerForm;
};
