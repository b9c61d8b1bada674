import type { stateOf } from '#lib/people/index.ts';
import type { Kind } from '#lib/ui/kind.ts';
import * as m from '#lib/words/messages.js';

/** How a role stands today, as a tag. */
export function stateTag(state: ReturnType<typeof stateOf>): { kind: Kind; label: string } {
	switch (state) {
		case 'current':
			return { kind: 'good', label: m.people_roles_current() };
		case 'ahead':
			return { kind: 'active', label: m.people_roles_ahead() };
		case 'ended':
			return { kind: 'neutral', label: m.people_roles_ended() };
	}
}
