import { sendHandout } from '../../../../../../../web/handouts.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = ({ locals, params }) => sendHandout(locals, params, 'organiser');
