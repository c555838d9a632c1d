DROP INDEX `completion_open`;--> statement-breakpoint
CREATE INDEX `completion_open` ON `completion` (`association_id`,`received_at`) WHERE resolution is null and (member_id is null or differs <> '[]');--> statement-breakpoint
CREATE INDEX `standing_late` ON `standing` (`association_id`) WHERE json_extract(why, '$.key') in ('late-completion', 'course-in-question');--> statement-breakpoint
CREATE INDEX `administrator_office` ON `administrator` (`organization_id`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE INDEX `verification_expiry` ON `verification` (`expires_at`);--> statement-breakpoint
UPDATE `member` SET `last_name_key` = replace(replace(replace(replace(replace(replace(replace(`last_name_key`, 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'ŧ', 't')
WHERE `last_name_key` GLOB '*[đðþœıħŧ]*';
