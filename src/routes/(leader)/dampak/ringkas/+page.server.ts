import { briefData } from '../brief.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => briefData(locals, url);
