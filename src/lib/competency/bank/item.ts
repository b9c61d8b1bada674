import type { Level } from '../level.ts';
import type { Media } from './media/media.ts';

/** A way to answer, with what counts: credit runs from −1 to 1, the whole answer from 0 to 1. */
export type Option = {
	readonly text: string;
	readonly credit: number;
	readonly feedback?: string;
};

/** What an item asks for. */
export type Task =
	/** One of several, or some of them; with credit between 0 and 1 it is a situational judgement. */
	| { readonly kind: 'choice'; readonly many: boolean; readonly options: readonly Option[] }
	| {
			readonly kind: 'matching';
			readonly pairs: readonly { readonly left: string; readonly right: string }[];
			/** Offered on the right, wanted nowhere. */
			readonly spare: readonly string[];
	  }
	/** The steps in their right order. */
	| { readonly kind: 'ordering'; readonly steps: readonly string[] }
	| {
			readonly kind: 'numeric';
			readonly accepted: readonly {
				readonly from: number;
				readonly to: number;
				readonly credit: number;
			}[];
	  }
	/** `*` stands for anything in between; capitals and doubled blanks do not matter. */
	| {
			readonly kind: 'shortText';
			readonly accepted: readonly { readonly text: string; readonly credit: number }[];
	  };

export type TaskKind = Task['kind'];

/** An item as it is written: plain text, with the document it may rest on. */
export type ItemBody = {
	/** The case or document that is read first. */
	readonly material?: string;
	readonly prompt: string;
	readonly task: Task;
	/** Why the right answer is right; shown after the test, never before. */
	readonly explanation?: string;
	readonly media?: readonly Media[];
	/** The documents that it shares with other items. */
	readonly scenarioId?: number;
};

/** Where an item belongs: to a competency, a level that its author had in mind, and a content. */
export type ItemPlace = {
	readonly competencyCode: string;
	readonly level: Level;
	readonly content: string;
};
