export { applyForStudy } from './apply.server.ts';
export { decideStudy } from './decide.server.ts';
export { endStudy } from './end.server.ts';
export { reportSemester } from './semester.server.ts';
export { studiesIn, studiesOf, studyFile, studyIn } from './store-study.server.ts';
