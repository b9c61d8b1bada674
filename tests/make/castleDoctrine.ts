/**
 * Mean log homicide rate of the states by the year in which their castle doctrine law came into force
 * (Cheng & Hoekstra 2013, Journal of Human Resources 48), 2000 to 2010. Summed up from the data set of
 * the R package bacondecomp; the decomposition needs no more of it.
 */
export const castleDoctrine = {
	years: [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010],
	groups: [
		{
			adoptedAt: 2005,
			states: 1,
			means: [
				1.756288, 1.697463, 1.719649, 1.715632, 1.717022, 1.625275, 1.831149, 1.897956, 1.860869,
				1.719375, 1.66493,
			],
		},
		{
			adoptedAt: 2006,
			states: 13,
			means: [
				1.786845, 1.789791, 1.755136, 1.806743, 1.802504, 1.775398, 1.869994, 1.911203, 1.804862,
				1.736801, 1.671675,
			],
		},
		{
			adoptedAt: 2007,
			states: 4,
			means: [
				1.307029, 1.483962, 1.353935, 1.467548, 1.443218, 1.62246, 1.447267, 1.581592, 1.363984,
				1.564256, 1.427658,
			],
		},
		{
			adoptedAt: 2008,
			states: 2,
			means: [
				1.143948, 1.114078, 1.365008, 1.485847, 1.428943, 1.598881, 1.526418, 1.411828, 1.438825,
				1.527684, 1.314476,
			],
		},
		{
			adoptedAt: 2009,
			states: 1,
			means: [
				0.823902, 1.352019, 0.592638, 1.212344, 1.201863, 0.681382, 1.280735, 0.887561, 1.238401,
				1.207879, 0.971882,
			],
		},
		{
			adoptedAt: Infinity,
			states: 29,
			means: [
				1.23806, 1.238571, 1.243661, 1.253548, 1.254353, 1.282884, 1.269485, 1.258404, 1.248592,
				1.115439, 1.090319,
			],
		},
	],
};
