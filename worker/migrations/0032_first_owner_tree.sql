CREATE TABLE `first_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`mailed_at` text,
	`closed_at` text,
	`organization_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `first_invitation_token_hash_unique` ON `first_invitation` (`token_hash`);--> statement-breakpoint
CREATE INDEX `first_invitation_unmailed` ON `first_invitation` (`expires_at`) WHERE mailed_at is null and closed_at is null;--> statement-breakpoint
CREATE INDEX `first_invitation_email` ON `first_invitation` (`email`) WHERE closed_at is null;--> statement-breakpoint
CREATE TABLE `former_slug` (
	`slug` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`since` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `former_slug_organization` ON `former_slug` (`organization_id`);--> statement-breakpoint
CREATE TABLE `organization_change` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`what` text NOT NULL,
	`before` text,
	`after` text,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `organization_change_organization` ON `organization_change` (`organization_id`,`changed_at`);--> statement-breakpoint
ALTER TABLE `organization` ADD `archived_at` text;