DROP INDEX `inbox_log`;--> statement-breakpoint
CREATE INDEX `inbox_log` ON `inbox` (`association_id`,`received_at`) WHERE status <> 'waiting';