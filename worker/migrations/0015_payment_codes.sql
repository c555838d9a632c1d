CREATE TABLE `code_pool` (
	`organization_id` text NOT NULL,
	`item` text NOT NULL,
	`low_at` integer NOT NULL,
	`automatic` integer NOT NULL,
	`warned` integer DEFAULT false NOT NULL,
	`warnings` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organization_id`, `item`)
);
--> statement-breakpoint
CREATE TABLE `code_request` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`association_id` text NOT NULL,
	`item` text NOT NULL,
	`member_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`season` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`decided_at` text,
	`decided_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `code_request_once` ON `code_request` (`organization_id`,`item`,`member_id`,`season`) WHERE state <> 'declined';--> statement-breakpoint
CREATE INDEX `code_request_state` ON `code_request` (`organization_id`,`state`,`asked_at`);--> statement-breakpoint
CREATE INDEX `code_request_member` ON `code_request` (`member_id`);--> statement-breakpoint
CREATE TABLE `payment_code` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`item` text NOT NULL,
	`code_sealed` text NOT NULL,
	`code_hash` text NOT NULL,
	`imported_at` text NOT NULL,
	`imported_by` text NOT NULL,
	`request_id` text,
	`given_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `payment_code_known` ON `payment_code` (`organization_id`,`code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `payment_code_request` ON `payment_code` (`request_id`) WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX `payment_code_free` ON `payment_code` (`organization_id`,`item`,`imported_at`) WHERE request_id is null;