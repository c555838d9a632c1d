CREATE TABLE `certificate` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`member_id` text NOT NULL,
	`requirement` text NOT NULL,
	`storage_key` text NOT NULL,
	`sha256` text NOT NULL,
	`file_name` text NOT NULL,
	`type` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`uploaded_by_email` text,
	`state` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	`hints` text DEFAULT '[]' NOT NULL,
	`hinted_completed_on` text,
	`read_at` text
);
--> statement-breakpoint
CREATE INDEX `certificate_member` ON `certificate` (`member_id`);--> statement-breakpoint
CREATE INDEX `certificate_sha` ON `certificate` (`association_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `certificate_waiting` ON `certificate` (`association_id`,`uploaded_at`) WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX `certificate_unread` ON `certificate` (`uploaded_at`) WHERE read_at is null;--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`member_id` text NOT NULL,
	`fields` text NOT NULL,
	`proposed_sealed` text NOT NULL,
	`asked_at` text NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` text
);
--> statement-breakpoint
CREATE INDEX `correction_member` ON `correction` (`member_id`);--> statement-breakpoint
CREATE INDEX `correction_open` ON `correction` (`association_id`,`asked_at`) WHERE decision is null;--> statement-breakpoint
CREATE TABLE `completion` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`source` text NOT NULL,
	`external_id` text NOT NULL,
	`course` text NOT NULL,
	`course_title` text NOT NULL,
	`completed_on` text NOT NULL,
	`received_at` text NOT NULL,
	`person_sealed` text NOT NULL,
	`email_hash` text NOT NULL,
	`birth_date_hash` text NOT NULL,
	`last_name_hash` text NOT NULL,
	`member_id` text,
	`differs` text,
	`resolution` text,
	`resolved_by` text,
	`resolved_at` text
);
--> statement-breakpoint
CREATE INDEX `completion_external` ON `completion` (`association_id`,`source`,`external_id`);--> statement-breakpoint
CREATE INDEX `completion_email` ON `completion` (`association_id`,`email_hash`);--> statement-breakpoint
CREATE INDEX `completion_birth` ON `completion` (`association_id`,`birth_date_hash`);--> statement-breakpoint
CREATE INDEX `completion_last_name` ON `completion` (`association_id`,`last_name_hash`);--> statement-breakpoint
CREATE INDEX `completion_member` ON `completion` (`member_id`);--> statement-breakpoint
CREATE INDEX `completion_open` ON `completion` (`association_id`,`received_at`) WHERE resolution is null;--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`member_id` text NOT NULL,
	`requirement` text NOT NULL,
	`sequence` integer NOT NULL,
	`idempotency_key` text NOT NULL,
	`source` text NOT NULL,
	`actor` text NOT NULL,
	`occurred_at` text NOT NULL,
	`received_at` text NOT NULL,
	`fact` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_sequence` ON `event` (`member_id`,`requirement`,`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `event_idempotency` ON `event` (`association_id`,`idempotency_key`);--> statement-breakpoint
CREATE TABLE `inbox` (
	`association_id` text NOT NULL,
	`source` text NOT NULL,
	`message_id` text NOT NULL,
	`received_at` text NOT NULL,
	`body_hash` text NOT NULL,
	`body_sealed` text NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`association_id`, `source`, `message_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `inbox_waiting` ON `inbox` (`received_at`) WHERE status = 'waiting';--> statement-breakpoint
CREATE TABLE `standing` (
	`member_id` text NOT NULL,
	`requirement` text NOT NULL,
	`association_id` text NOT NULL,
	`state` text NOT NULL,
	`valid_until` text,
	`begun_at` text,
	`course` text,
	`since` text NOT NULL,
	`source` text NOT NULL,
	`version` integer NOT NULL,
	`why` text NOT NULL,
	PRIMARY KEY(`member_id`, `requirement`)
);
--> statement-breakpoint
CREATE INDEX `standing_expiry` ON `standing` (`valid_until`) WHERE state = 'approved';--> statement-breakpoint
CREATE TABLE `mail` (
	`key` text PRIMARY KEY NOT NULL,
	`template` text NOT NULL,
	`association_id` text NOT NULL,
	`member_id` text,
	`sealed` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`claimed_until` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `mail_waiting` ON `mail` (`created_at`) WHERE sent_at is null;--> statement-breakpoint
CREATE TABLE `member` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`birth_date_sealed` text NOT NULL,
	`birth_date_hash` text NOT NULL,
	`gender` text NOT NULL,
	`email` text NOT NULL,
	`last_name_key` text NOT NULL,
	`language` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `member_email` ON `member` (`association_id`,`email`);--> statement-breakpoint
CREATE INDEX `member_birth` ON `member` (`association_id`,`birth_date_hash`);--> statement-breakpoint
CREATE INDEX `member_last_name` ON `member` (`association_id`,`last_name_key`);--> statement-breakpoint
CREATE TABLE `personal_link` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`registration_id` text NOT NULL,
	`purpose` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`uses` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `personal_link_member` ON `personal_link` (`member_id`);--> statement-breakpoint
CREATE TABLE `registration` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`association_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`path` text NOT NULL,
	`sort_name` text NOT NULL,
	`season` text NOT NULL,
	`role` text NOT NULL,
	`division` text,
	`origin` text NOT NULL,
	`confirmed_at` text
);
--> statement-breakpoint
CREATE INDEX `registration_path` ON `registration` (`path`,`sort_name`);--> statement-breakpoint
CREATE INDEX `registration_member` ON `registration` (`member_id`);--> statement-breakpoint
CREATE TABLE `administrator` (
	`email` text NOT NULL,
	`organization_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`email`, `organization_id`, `role`)
);
--> statement-breakpoint
CREATE TABLE `guess_count` (
	`subject` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`until` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	`path` text NOT NULL,
	`contact_name` text,
	`contact_email` text,
	`landing_url` text,
	`requirements` text DEFAULT '[]' NOT NULL,
	`policy` text DEFAULT '{}' NOT NULL,
	`access_code_sealed` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organization_slug_unique` ON `organization` (`slug`);--> statement-breakpoint
CREATE INDEX `organization_path` ON `organization` (`path`);--> statement-breakpoint
CREATE TABLE `registered_origin` (
	`origin` text NOT NULL,
	`organization_id` text NOT NULL,
	PRIMARY KEY(`origin`, `organization_id`)
);
--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `webhook_delivery` (
	`id` text PRIMARY KEY NOT NULL,
	`endpoint_id` text NOT NULL,
	`event_key` text NOT NULL,
	`type` text NOT NULL,
	`body_sealed` text NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`delivered_at` text,
	`last_status` integer,
	`last_answer` text,
	`last_tried_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `webhook_delivery_event` ON `webhook_delivery` (`endpoint_id`,`event_key`);--> statement-breakpoint
CREATE INDEX `webhook_delivery_due` ON `webhook_delivery` (`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `webhook_delivery_log` ON `webhook_delivery` (`endpoint_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `webhook_endpoint` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`path` text NOT NULL,
	`association_id` text NOT NULL,
	`url` text NOT NULL,
	`types` text NOT NULL,
	`secrets_sealed` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`failing_since` text,
	`disabled_at` text,
	`disabled_because` text
);
--> statement-breakpoint
CREATE INDEX `webhook_endpoint_association` ON `webhook_endpoint` (`association_id`);--> statement-breakpoint
CREATE INDEX `webhook_endpoint_organization` ON `webhook_endpoint` (`organization_id`);