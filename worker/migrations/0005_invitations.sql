CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text NOT NULL,
	`invited_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`closed_at` text
);
--> statement-breakpoint
CREATE INDEX `invitation_email` ON `invitation` (`email`) WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX `invitation_organization` ON `invitation` (`organization_id`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `office_change` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`email` text NOT NULL,
	`roles` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `office_change_organization` ON `office_change` (`organization_id`,`changed_at`);