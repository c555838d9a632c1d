CREATE TABLE `declined_registration` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`association_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`season` text NOT NULL,
	`role` text NOT NULL,
	`division` text,
	`origin` text NOT NULL,
	`declined_at` text NOT NULL,
	`declined_by` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `declined_registration_organization` ON `declined_registration` (`organization_id`,`declined_at`);--> statement-breakpoint
CREATE INDEX `declined_registration_member` ON `declined_registration` (`member_id`);--> statement-breakpoint
CREATE INDEX `declined_registration_age` ON `declined_registration` (`declined_at`);