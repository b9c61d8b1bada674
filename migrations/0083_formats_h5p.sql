-- H5P, played by a player that the operator adds.
alter table learning.package drop constraint package_kind_check;
alter table learning.package
	add constraint package_kind_check check (kind in ('scorm12', 'scorm2004', 'cmi5', 'pdf', 'h5p'));
