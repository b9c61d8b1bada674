import type { OfflineKind } from '#lib/counter/offline/index.ts';
import * as m from '#lib/words/messages.js';

/** The keys of the desk, the same with and without a line. */
export const keys: Record<
	Exclude<OfflineKind, 'issue'>,
	{ key: string | null; label: () => string }
> = {
	call: { key: 'n', label: m.counter_loket_next },
	callAgain: { key: 'a', label: m.counter_loket_again },
	start: { key: 's', label: m.counter_loket_start },
	hold: { key: 'h', label: m.counter_loket_hold },
	resume: { key: 'h', label: m.counter_loket_resume },
	finish: { key: 'f', label: m.counter_loket_finish },
	leave: { key: 'l', label: m.counter_loket_left },
	miss: { key: null, label: m.counter_loket_noShow },
	transfer: { key: null, label: m.offline_give_back },
	dispute: { key: null, label: m.counter_loket_dispute },
};
