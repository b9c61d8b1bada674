import type { ItemBody } from '../item.ts';

/** What an item loses on its way in; told beside it, so that nobody finds out later. */
export type ImportNote =
	'formatting' | 'picture' | 'feedback' | 'hints' | 'grade' | 'tags' | 'encoding';

/** Why something was not taken at all. */
export type LeftReason =
	| 'essay'
	| 'description'
	| 'cloze'
	| 'unknownType'
	| 'calculated'
	| 'tooFewAnswers'
	| 'noRightAnswer'
	| 'notFinished'
	| 'malformed'
	| 'pictureOnly';

export type TakenItem = {
	readonly name: string;
	readonly category: string;
	readonly body: ItemBody;
	readonly notes: readonly ImportNote[];
};

/** `at`: the name of the question, or the line on which it begins. */
export type LeftOut = {
	readonly at: string;
	readonly reason: LeftReason;
	readonly detail?: string;
};

export type Imported = { readonly taken: readonly TakenItem[]; readonly left: readonly LeftOut[] };
