CREATE TABLE `member_merge` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`path` text NOT NULL,
	`kept_id` text NOT NULL,
	`absorbed_id` text NOT NULL,
	`moved` text NOT NULL,
	`merged_by` text NOT NULL,
	`merged_at` text NOT NULL,
	`undone_by` text,
	`undone_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `member_merge_absorbed` ON `member_merge` (`absorbed_id`) WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX `member_merge_path` ON `member_merge` (`path`,`merged_at`);--> statement-breakpoint
CREATE TABLE `pair_dismissal` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`path` text NOT NULL,
	`low_id` text NOT NULL,
	`high_id` text NOT NULL,
	`dismissed_by` text NOT NULL,
	`dismissed_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pair_dismissal_pair` ON `pair_dismissal` (`low_id`,`high_id`);--> statement-breakpoint
CREATE INDEX `pair_dismissal_path` ON `pair_dismissal` (`path`,`dismissed_at`);--> statement-breakpoint
ALTER TABLE `member` ADD `merged_into` text;--> statement-breakpoint
CREATE INDEX `member_merged` ON `member` (`merged_into`) WHERE merged_into is not null;