ALTER TABLE `address_change` DROP COLUMN `address_sealed`;--> statement-breakpoint
ALTER TABLE `address_change` DROP COLUMN `approved_at`;