CREATE TABLE `clock_mark` (
	`clock` text PRIMARY KEY NOT NULL,
	`planned` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `deadline_run` (
	`organization_id` text NOT NULL,
	`association_id` text NOT NULL,
	`deadline_on` text NOT NULL,
	`days` integer NOT NULL,
	`after_id` text DEFAULT '' NOT NULL,
	`done_at` text,
	PRIMARY KEY(`organization_id`, `deadline_on`, `days`)
);
--> statement-breakpoint
CREATE INDEX `deadline_run_waiting` ON `deadline_run` (`organization_id`) WHERE done_at is null;--> statement-breakpoint
CREATE TABLE `mail_opt_out` (
	`recipient` text NOT NULL,
	`kind` text NOT NULL,
	`association_id` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`recipient`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `reminder` (
	`member_id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`count` integer NOT NULL,
	`reminded_at` text NOT NULL,
	`reminded_by` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `organization` ADD `deadline_reminders` integer;