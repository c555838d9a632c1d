CREATE TABLE `registration_form` (
	`registration_id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`member_id` text NOT NULL,
	`team` text,
	`phone_sealed` text,
	`phone_hash` text,
	`registered_at` text NOT NULL,
	`consent_at` text
);
--> statement-breakpoint
CREATE INDEX `registration_form_phone` ON `registration_form` (`association_id`,`phone_hash`);--> statement-breakpoint
CREATE INDEX `registration_form_member` ON `registration_form` (`member_id`);