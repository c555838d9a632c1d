CREATE TABLE `definition_version` (
	`organization_id` text NOT NULL,
	`requirement` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`organization_id`, `requirement`, `version`)
);
