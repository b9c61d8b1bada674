import { inboxFilterIn } from '#lib/satisfaction/index.ts';
import type { InboxQuery } from '#lib/satisfaction/server.ts';
import { principalIn } from '../../../../web/act.server.ts';

/** The filter that an address holds, over the offices of the head who asks. */
export function inboxQueryIn(locals: App.Locals, url: URL): InboxQuery {
	return {
		...inboxFilterIn(url.searchParams),
		unitIds: principalIn(locals).leads,
		today: locals.today,
	};
}
