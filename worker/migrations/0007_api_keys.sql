CREATE TABLE `api_key` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`name` text NOT NULL,
	`secret_hash` text NOT NULL,
	`hint` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`last_used_at` text,
	`revoked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_secret_hash_unique` ON `api_key` (`secret_hash`);--> statement-breakpoint
CREATE INDEX `api_key_organization` ON `api_key` (`organization_id`);--> statement-breakpoint
CREATE TABLE `idempotent_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`status` integer,
	`content_type` text,
	`body_sealed` text
);
--> statement-breakpoint
CREATE INDEX `idempotent_answer_age` ON `idempotent_answer` (`created_at`);