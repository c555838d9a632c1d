CREATE TABLE `address_change` (
	`member_id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`correction_id` text NOT NULL,
	`address_hash` text NOT NULL,
	`address_sealed` text NOT NULL,
	`approved_by` text NOT NULL,
	`approved_at` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `address_change_address` ON `address_change` (`address_hash`);--> statement-breakpoint
ALTER TABLE `personal_link` ADD `address_hash` text DEFAULT '' NOT NULL;