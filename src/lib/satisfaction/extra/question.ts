/** yesNo: ya, tidak · scale: 1 to 4 · choice: one of the choices · text: a short one, masked. */
export const questionKinds = ['yesNo', 'scale', 'choice', 'text'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A question asked only after another one was answered in one of these ways. */
export type Parent = { readonly key: string; readonly answers: readonly string[] };

export type Question = {
	readonly id: number;
	/** Stays the same from version to version; a parent is named by it. */
	readonly key: string;
	readonly version: number;
	/** Null: the province asks it in every office. */
	readonly officeId: number | null;
	/** Null: after every service. */
	readonly serviceCode: string | null;
	readonly position: number;
	readonly text: string;
	readonly kind: QuestionKind;
	readonly choices: readonly string[];
	readonly parent: Parent | null;
};

/** What can be answered, as it is stored. answersOf({ kind: 'scale', choices: [] }) → ['1', '2', '3', '4'] */
export function answersOf(question: Pick<Question, 'kind' | 'choices'>): readonly string[] {
	if (question.kind === 'yesNo') return ['ya', 'tidak'];
	if (question.kind === 'scale') return ['1', '2', '3', '4'];
	return question.choices;
}

export type QuestionRefusal = 'unknownQuestion' | 'unknownParent' | 'tooMany';
