import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types.js';

/** Where an officer lands after signing in, until the page "today" is built. */
export const GET: RequestHandler = () => redirect(303, '/saya/standar');
