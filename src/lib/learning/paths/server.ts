export { addStage, dropCourse, dropStage, placeCourse } from './draft.server.ts';
export { followPath } from './followPath.server.ts';
export { makePath, publishPath, withdrawPath } from './path.server.ts';
export { dropPrerequisite, setPrerequisite } from './prerequisite.server.ts';
export { missingBefore, prerequisitesOf } from './store-prerequisite.server.ts';
export { everyPath, followersOf, pathById, pathsFor } from './store-path.server.ts';
export { ownCourses } from './store-own.server.ts';
