import { redirect } from '@sveltejs/kit';
import { askIdentity } from '../../../web/signIn.server.ts';
import type { RequestHandler } from './$types.js';

/** Signs out by a form, so that a link or a picture on another site cannot. */
export const POST: RequestHandler = async (event) => {
	await askIdentity(event, '/sign-out', {});
	redirect(303, '/');
};
