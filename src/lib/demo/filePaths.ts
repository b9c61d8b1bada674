import type { ApplicationRoute, ApplicationState } from '../counter/index.ts';
import type { Random } from './random.ts';

/** How files of the demo go: whole ways, of which a file has walked a part. */
const ways: Readonly<Record<ApplicationRoute, readonly (readonly ApplicationState[])[]>> = {
	short: [
		['submitted', 'accepted', 'technicalCheck', 'printed', 'signed', 'handedOver'],
		['submitted', 'accepted', 'technicalCheck', 'printed', 'signed', 'handedOver'],
		['submitted', 'returned', 'submitted', 'accepted', 'technicalCheck', 'printed', 'signed'],
		['submitted', 'returned', 'withdrawn'],
		['submitted', 'accepted', 'technicalCheck', 'rejected'],
	],
	full: [
		[
			'submitted',
			'accepted',
			'technicalCheck',
			'siteSurvey',
			'minutes',
			'approved',
			'printed',
			'signed',
			'handedOver',
		],
		['submitted', 'accepted', 'technicalCheck', 'minutes', 'billed', 'paid', 'printed', 'signed'],
		['submitted', 'returned', 'submitted', 'accepted', 'technicalCheck', 'siteSurvey', 'minutes'],
		['submitted', 'accepted', 'technicalCheck', 'siteSurvey', 'minutes', 'rejected'],
	],
};

/** A way through the states; a free service is approved where another is billed. */
export function wayOf(random: Random, route: ApplicationRoute, free: boolean): ApplicationState[] {
	const way = random.pick(ways[route]);
	if (!free) return [...way];
	return way.flatMap((state) =>
		state === 'billed' ? ['approved'] : state === 'paid' ? [] : [state],
	);
}

/** Hours that pass before a step is taken. */
export function hoursBefore(random: Random, state: ApplicationState): number {
	if (state === 'accepted' || state === 'returned') return 0.1 + random.next() * 0.4;
	if (state === 'submitted' || state === 'paid') return 24 + random.next() * 72;
	return state === 'handedOver' ? 4 + random.next() * 60 : 1 + random.next() * 30;
}
