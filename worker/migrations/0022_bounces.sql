ALTER TABLE `mail` ADD `message_id` text;--> statement-breakpoint
CREATE INDEX `mail_message` ON `mail` (`message_id`) WHERE message_id is not null;