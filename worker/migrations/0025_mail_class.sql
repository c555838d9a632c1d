DROP INDEX `mail_waiting`;--> statement-breakpoint
ALTER TABLE `mail` ADD `class` text DEFAULT 'personal' NOT NULL;--> statement-breakpoint
ALTER TABLE `mail` ADD `due_at` text;--> statement-breakpoint
UPDATE `mail` SET `class` = CASE
	WHEN `template` IN ('sign-in-code', 'new-link', 'confirm-address', 'registration-confirmed', 'invitation') THEN 'urgent'
	WHEN `template` IN ('certification-notice', 'assignor-notice', 'reminder', 'digest') THEN 'bulk'
	ELSE 'personal'
END WHERE `sent_at` IS NULL;--> statement-breakpoint
UPDATE `mail` SET `due_at` = coalesce(`claimed_until`, `created_at`) WHERE `sent_at` IS NULL AND `attempts` < 12;--> statement-breakpoint
ALTER TABLE `mail` DROP COLUMN `claimed_until`;--> statement-breakpoint
CREATE INDEX `mail_due` ON `mail` (`class`,`association_id`,`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `mail_member` ON `mail` (`member_id`);
