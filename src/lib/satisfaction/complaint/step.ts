import type { Element } from '../element.ts';
import type { ClockName } from './clock.ts';

/** What a handler may do with a complaint. */
export const handlerActs = [
	'coordinated',
	'disposed',
	'processing',
	'answered',
	'finished',
	'fieldCheck',
	'mapped',
	'noted',
] as const;
export type HandlerAct = (typeof handlerActs)[number];

/** Every act of the history: of the citizen, of a handler, and of the product itself. */
export type StepAct = 'received' | 'added' | 'reopened' | HandlerAct | 'near' | 'broken';

export type Step = {
	readonly at: Date;
	readonly act: StepAct;
	/** `citizen`, `officer:12`, `system:…` */
	readonly author: string;
	readonly note: string | null;
	/** Name of the office that received it or to which it was handed on. */
	readonly officeName: string | null;
	readonly element: Element | null;
	readonly clock: ClockName | null;
};
