CREATE TABLE `erased_file` (
	`storage_key` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `erasure` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`erased_by` text NOT NULL,
	`erased_at` text NOT NULL,
	`member_hash` text,
	`traces_sealed` text,
	`stage` integer DEFAULT 0 NOT NULL,
	`after_row` text DEFAULT '' NOT NULL,
	`due_at` text,
	`done_at` text
);
--> statement-breakpoint
CREATE INDEX `erasure_due` ON `erasure` (`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `erasure_association` ON `erasure` (`association_id`,`erased_at`);