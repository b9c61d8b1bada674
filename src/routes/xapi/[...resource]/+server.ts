import { preflight, records } from '../../../web/records.server.ts';
import type { RequestHandler } from './$types.js';

const answer: RequestHandler = (event) =>
	event.request.method === 'OPTIONS' ? preflight() : records(event, event.params.resource);

export { answer as fallback };
