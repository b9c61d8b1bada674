export { endTemplate } from './endTemplate.server.ts';
export {
	followAllTemplates,
	followTemplate,
	followTemplatesFor,
	TEMPLATE_JOB,
} from './followTemplates.server.ts';
export { publishTemplate, type TemplateAsked } from './publishTemplate.server.ts';
export { cohortChoices } from './store-cohort.server.ts';
export { previewTemplate, type TemplateHit } from './store-preview.server.ts';
export { templateOf, templateRuns, templatesOf } from './store-template.server.ts';
