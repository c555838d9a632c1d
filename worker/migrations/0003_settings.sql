CREATE TABLE `setting_change` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`setting` text NOT NULL,
	`act` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `setting_change_organization` ON `setting_change` (`organization_id`,`changed_at`);--> statement-breakpoint
ALTER TABLE `certificate` ADD `erased_at` text;--> statement-breakpoint
CREATE INDEX `certificate_kept` ON `certificate` (`association_id`,`decided_at`) WHERE erased_at is null and decided_at is not null;--> statement-breakpoint
ALTER TABLE `organization` ADD `language` text;