/** What stands between a draft and its learners: it stops the publication, or it is only advice. */
export type FindingReason =
	| StopReason
	| 'longParagraph'
	| 'vagueLink'
	| 'shouting'
	| 'sameTitle'
	| 'longAlt'
	| 'sceneNobodyReaches';

export type StopReason =
	| 'noLesson'
	| 'fewQuestions'
	| 'lessonWithoutScreen'
	| 'screenWithoutTitle'
	| 'screenWithoutBlock'
	| 'nothingWritten'
	| 'noFile'
	| 'pictureWithoutAlt'
	| 'altIsFileName'
	| 'videoWithoutCaptions'
	| 'noTranscript'
	| 'titleMissing'
	| 'embedWithoutText'
	| 'checkNotWhole'
	| 'sceneLeadsNowhere'
	| 'noEnd'
	| 'noStep'
	| 'stepNotWhole'
	| 'stepWithoutHint'
	| 'spotWithoutName'
	| 'questionNotWhole'
	| 'questionWithoutLesson';

/** Where it is: the ids that lead to the form. */
export type FindingPlace = {
	readonly lessonId?: number;
	readonly screenId?: number;
	readonly blockId?: number;
	readonly questionId?: number;
};

export type Finding = {
	readonly reason: FindingReason;
	readonly stops: boolean;
	readonly place: FindingPlace;
	/** The words in question, so that one need not search. */
	readonly about: string;
};
