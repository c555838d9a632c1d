ALTER TABLE `assignment` ADD `time_open` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `assignment` ADD `home` text;--> statement-breakpoint
ALTER TABLE `assignment` ADD `away` text;--> statement-breakpoint
UPDATE `assignment` SET `time_open` = 1, `title` = substr(`title`, 1, length(`title`) - length(' (time TBD)')) WHERE `title` LIKE '% (time TBD)';
