CREATE TABLE `account_request` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`association_id` text NOT NULL,
	`path` text NOT NULL,
	`sealed` text NOT NULL,
	`email_hash` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`changed_at` text,
	`changed_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_request_once` ON `account_request` (`organization_id`,`email_hash`) WHERE state in ('asked', 'in-work');--> statement-breakpoint
CREATE INDEX `account_request_path` ON `account_request` (`path`,`asked_at`);