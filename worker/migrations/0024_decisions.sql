ALTER TABLE `certificate` ADD `hinted_valid_through` text;--> statement-breakpoint
ALTER TABLE `standing` ADD `rests_on` text;--> statement-breakpoint
ALTER TABLE `member` ADD `minor_seen_on` text;--> statement-breakpoint
CREATE INDEX `member_minor` ON `member` (`minor_seen_on`) WHERE minor_seen_on is not null;--> statement-breakpoint
-- Birth dates are sealed: the clock looks at everybody once and keeps the day for minors only.
UPDATE `member` SET `minor_seen_on` = '1970-01-01';
