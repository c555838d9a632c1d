CREATE TABLE `source_setting` (
	`association_id` text NOT NULL,
	`source` text NOT NULL,
	`header` text NOT NULL,
	`mapping` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	PRIMARY KEY(`association_id`, `source`)
);
