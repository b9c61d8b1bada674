/** For whom a page is made; decides the home link and the word beside the wordmark. */
export type Audience =
	'citizen' | 'officer' | 'supervisor' | 'counter' | 'head' | 'organiser' | 'leader' | 'admin';

export const HOMES: Record<Audience, string> = {
	citizen: '/',
	officer: '/saya',
	supervisor: '/tim',
	counter: '/loket',
	head: '/kantor',
	organiser: '/pelatihan',
	leader: '/dampak',
	admin: '/admin',
};
