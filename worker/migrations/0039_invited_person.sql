CREATE TABLE `invited_person` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`season` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`sort_name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`division` text,
	`team` text,
	`language` text NOT NULL,
	`invited_at` text NOT NULL,
	`invited_by` text NOT NULL,
	`mailed_at` text NOT NULL,
	`mails` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `invited_person_organization` ON `invited_person` (`organization_id`,`season`,`sort_name`);--> statement-breakpoint
CREATE INDEX `invited_person_address` ON `invited_person` (`association_id`,`email`);--> statement-breakpoint
CREATE INDEX `invited_person_age` ON `invited_person` (`invited_at`);