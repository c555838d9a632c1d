CREATE TABLE `digest_run` (
	`organization_id` text NOT NULL,
	`week` text NOT NULL,
	`after_email` text DEFAULT '' NOT NULL,
	`done_at` text,
	PRIMARY KEY(`organization_id`, `week`)
);
--> statement-breakpoint
CREATE INDEX `digest_run_waiting` ON `digest_run` (`organization_id`) WHERE done_at is null;--> statement-breakpoint
CREATE TABLE `refused_address` (
	`recipient` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`member_id` text,
	`refused_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `refused_address_member` ON `refused_address` (`member_id`);