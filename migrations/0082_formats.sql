-- A PDF is a package of one part; how far somebody is in its pages lies with the state of the part.
alter table learning.package drop constraint package_kind_check;
alter table learning.package
	add constraint package_kind_check check (kind in ('scorm12', 'scorm2004', 'cmi5', 'pdf')),
	add column pages smallint check (pages between 1 and 500),
	add constraint package_pages_of_pdf_check check ((kind = 'pdf') = (pages is not null));
