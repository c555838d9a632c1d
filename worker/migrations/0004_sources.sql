CREATE TABLE `background_report` (
	`association_id` text NOT NULL,
	`event_id` text NOT NULL,
	`candidate_id` text NOT NULL,
	`report_id` text NOT NULL,
	`outcome` text NOT NULL,
	`completed_on` text,
	`occurred_at` text NOT NULL,
	PRIMARY KEY(`association_id`, `event_id`)
);
--> statement-breakpoint
CREATE INDEX `background_report_candidate` ON `background_report` (`association_id`,`candidate_id`);--> statement-breakpoint
CREATE TABLE `source_secret` (
	`association_id` text NOT NULL,
	`source` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	PRIMARY KEY(`association_id`, `source`)
);
--> statement-breakpoint
DROP INDEX `inbox_log`;--> statement-breakpoint
CREATE INDEX `inbox_log` ON `inbox` (`association_id`,`received_at`) WHERE status <> 'waiting';