import { loadHall } from '../hallPage.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = (event) => loadHall(event, event.params.office, null);
