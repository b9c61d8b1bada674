import type { HallScreen } from '#lib/counter/index.ts';
import * as m from '#lib/words/messages.js';

/** What a screen shows, in one sentence of the table: 'Loket 1, 2; huruf A; bersuara; tanpa nama'. */
export function shownWords(screen: HallScreen): string {
	const { desks, prefixes, speaks, showsNames } = screen;
	return [
		desks.length === 0 ? m.board_screen_all_desks() : m.board_screen_desks({ n: desks.join(', ') }),
		...(prefixes.length === 0 ? [] : [m.board_screen_letters({ n: prefixes.join(', ') })]),
		speaks ? m.board_screen_loud() : m.board_screen_silent(),
		...(showsNames ? [] : [m.board_screen_nameless()]),
	].join('; ');
}
