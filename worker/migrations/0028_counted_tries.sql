DROP INDEX `certificate_unread`;--> statement-breakpoint
ALTER TABLE `certificate` ADD `read_attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `certificate` ADD `read_claimed_until` text;--> statement-breakpoint
CREATE INDEX `certificate_unread` ON `certificate` (`read_attempts`,`uploaded_at`) WHERE read_at is null;--> statement-breakpoint
DROP INDEX `webhook_delivery_due`;--> statement-breakpoint
CREATE INDEX `webhook_delivery_due` ON `webhook_delivery` (`endpoint_id`,`due_at`) WHERE due_at is not null;--> statement-breakpoint
ALTER TABLE `assignment_feed` ADD `attempts` integer DEFAULT 0 NOT NULL;