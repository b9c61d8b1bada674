import { formatClock, formatPlanDay } from '../../ui/formatTime.ts';
import type { Kind } from '../../ui/kind.ts';
import * as m from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import type { ClassSession } from './heldClass.ts';
import type { NominationWay } from './nomination.ts';
import type { ClassRefusal, NominationFate } from './outcome.ts';
import type { Clash } from './rules-clash.ts';
import type { ClassState } from './rules-state.ts';

/** Why an act was refused, for the person who pressed. */
export function classRefusalWords(reason: ClassRefusal): string {
	return {
		alreadyFinished: m.classes_refused_alreadyFinished,
		classCancelled: m.classes_refused_classCancelled,
		classUnknown: m.classes_refused_classUnknown,
		codeTaken: m.classes_refused_codeTaken,
		courseUnknown: m.classes_refused_courseUnknown,
		dayPast: m.classes_refused_dayPast,
		minimumAbove: m.classes_wrong_minimum,
		notNominated: m.classes_refused_notNominated,
		notOpen: m.classes_refused_notOpen,
		notOver: m.classes_refused_notOver,
		notYours: m.classes_refused_classUnknown,
		nobodyChosen: m.classes_refused_nobodyChosen,
		roomTaken: m.classes_refused_roomTaken,
		scannedAlready: m.place_refused_scanned,
		sessionClash: m.classes_refused_sessionClash,
		sessionUnknown: m.classes_refused_sessionUnknown,
		trainerTaken: m.classes_refused_trainerTaken,
		trainerUnknown: m.classes_refused_trainerUnknown,
		unitUnknown: m.classes_refused_unitUnknown,
	}[reason]();
}

const fields: Record<string, () => string> = {
	clock: m.classes_wrong_clock,
	code: m.classes_wrong_code,
	count: m.classes_wrong_count,
	course: m.classes_refused_courseUnknown,
	day: m.classes_wrong_day,
	ends: m.classes_wrong_ends,
	length: m.classes_wrong_length,
	link: m.classes_wrong_link,
	minimum: m.classes_wrong_minimum,
	nip: m.classes_wrong_nip,
	nips: m.classes_wrong_nips,
	chosen: m.classes_refused_nobodyChosen,
	point: m.place_wrong_point,
	radius: m.place_wrong_radius,
	reason: m.classes_wrong_reason,
	unit: m.classes_refused_unitUnknown,
	answer: m.evaluation_wrong_answer,
	scores: m.evaluation_wrong_scores,
};

/** What is wrong with a field; the names are the messages of forms-classes.ts. */
export function classFieldWords(message: string): string {
	return (fields[message] ?? m.classes_wrong_length)();
}

const states: Record<ClassState, { kind: Kind; label: () => string }> = {
	preparing: { kind: 'neutral', label: m.classes_state_preparing },
	open: { kind: 'active', label: m.classes_state_open },
	applicationsClosed: { kind: 'warn', label: m.classes_state_closed },
	running: { kind: 'active', label: m.classes_state_running },
	over: { kind: 'warn', label: m.classes_state_over },
	finished: { kind: 'good', label: m.classes_state_finished },
	cancelled: { kind: 'bad', label: m.classes_state_cancelled },
};

export function stateTag(state: ClassState): { kind: Kind; label: string } {
	const { kind, label } = states[state];
	return { kind, label: label() };
}

export function wayWords(way: NominationWay): string {
	return {
		self: m.classes_way_self,
		supervisor: m.classes_way_supervisor,
		organiser: m.classes_way_organiser,
		timetable: m.classes_way_timetable,
	}[way]();
}

export function clashWords({ day, kind }: Clash): string {
	const what = {
		duty: m.classes_clash_duty,
		leave: m.classes_clash_leave,
		sick: m.classes_clash_sick,
		training: m.classes_clash_training,
		elsewhere: m.classes_clash_elsewhere,
	}[kind]();
	return m.classes_clash({ day: formatPlanDay(day, getLocale()), what });
}

/** 'Sel, 8 Des 08.00–12.00, Ruang 3' */
export function meetingWords({
	day,
	starts,
	ends,
	room,
}: Pick<ClassSession, 'day' | 'starts' | 'ends' | 'room'>): string {
	const locale = getLocale();
	const times = `${formatPlanDay(day, locale)} ${formatClock(starts, locale)}–${formatClock(ends, locale)}`;
	return room === null ? times : `${times}, ${room}`;
}

/** What became of people in a nomination, counted: '28 mendapat kursi, 2 di daftar tunggu.' */
export function fatesWords(fates: ReadonlyMap<number, NominationFate>): string {
	const words: Record<NominationFate, (values: { n: number }) => string> = {
		seated: m.classes_fate_seated,
		waiting: m.classes_fate_waiting,
		already: m.classes_fate_already,
		otherClass: m.classes_fate_otherClass,
		away: m.classes_fate_away,
		unknown: m.classes_fate_unknown,
	};
	const counted = Map.groupBy(fates.values(), (fate) => fate);
	const parts = [...counted].map(([fate, all]) => words[fate]({ n: all.length }));
	return parts.join(' ');
}

/** Who was meant in a list and is nobody here, by what was written: the first five are named. */
export function unknownWords(unknown: readonly string[]): string {
	if (unknown.length === 0) return '';
	const named = unknown.slice(0, 5).join('; ');
	const more = unknown.length - 5;
	const which = more > 0 ? m.classes_fate_and_more({ named, n: more }) : named;
	return `${m.classes_fate_unknown({ n: unknown.length })} ${m.classes_fate_which({ which })}`;
}
