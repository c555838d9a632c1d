CREATE TABLE `poll` (
	`association_id` text NOT NULL,
	`source` text NOT NULL,
	`url` text NOT NULL,
	`token_sealed` text NOT NULL,
	`every_hours` integer NOT NULL,
	`cursor` text,
	`due_at` text,
	`failures` integer DEFAULT 0 NOT NULL,
	`last_asked_at` text,
	`problem` text,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	PRIMARY KEY(`association_id`, `source`)
);
--> statement-breakpoint
CREATE INDEX `poll_due` ON `poll` (`due_at`) WHERE due_at is not null;