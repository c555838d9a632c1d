CREATE TABLE `assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`path` text NOT NULL,
	`origin` text NOT NULL,
	`external_id` text NOT NULL,
	`member_id` text,
	`official_sealed` text NOT NULL,
	`official_hash` text NOT NULL,
	`starts_at` text NOT NULL,
	`time_zone` text NOT NULL,
	`title` text NOT NULL,
	`location` text,
	`cancelled_at` text,
	`changed_at` text NOT NULL,
	`checked_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_external` ON `assignment` (`organization_id`,`origin`,`external_id`);--> statement-breakpoint
CREATE INDEX `assignment_member` ON `assignment` (`member_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `assignment_official` ON `assignment` (`association_id`,`official_hash`);--> statement-breakpoint
CREATE INDEX `assignment_unmatched` ON `assignment` (`path`,`starts_at`) WHERE member_id is null;--> statement-breakpoint
CREATE INDEX `assignment_unchecked` ON `assignment` (`starts_at`) WHERE checked_at is null and member_id is not null;--> statement-breakpoint
CREATE TABLE `assignment_feed` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`path` text NOT NULL,
	`name` text NOT NULL,
	`url_sealed` text NOT NULL,
	`member_id` text,
	`etag` text,
	`last_modified` text,
	`read_at` text,
	`due_at` text NOT NULL,
	`claimed_until` text,
	`problem` text,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `assignment_feed_due` ON `assignment_feed` (`due_at`);--> statement-breakpoint
CREATE INDEX `assignment_feed_organization` ON `assignment_feed` (`organization_id`);--> statement-breakpoint
CREATE TABLE `official_alias` (
	`id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`official_hash` text NOT NULL,
	`member_id` text NOT NULL,
	`said_by` text NOT NULL,
	`said_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `official_alias_person` ON `official_alias` (`association_id`,`official_hash`);--> statement-breakpoint
CREATE TABLE `certification` (
	`member_id` text NOT NULL,
	`license` text NOT NULL,
	`association_id` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`issue_date` text,
	`expiration_date` text,
	`issuer` text,
	`extra` text NOT NULL,
	`next_notice_on` text,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`member_id`, `license`)
);
--> statement-breakpoint
CREATE INDEX `certification_clock` ON `certification` (`association_id`,`next_notice_on`) WHERE next_notice_on is not null;--> statement-breakpoint
CREATE TABLE `certification_change` (
	`member_id` text NOT NULL,
	`version` integer NOT NULL,
	`license` text NOT NULL,
	`association_id` text NOT NULL,
	`what` text NOT NULL,
	`at` text NOT NULL,
	`from_license` text,
	`issue_date` text,
	`expiration_date` text,
	`source` text NOT NULL,
	PRIMARY KEY(`member_id`, `version`, `license`)
);
--> statement-breakpoint
CREATE TABLE `notice_preference` (
	`recipient` text PRIMARY KEY NOT NULL,
	`how` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ussf_access` (
	`association_id` text PRIMARY KEY NOT NULL,
	`enabled_at` text,
	`consent_wording` text NOT NULL,
	`consent_text` text NOT NULL,
	`consent_at` text NOT NULL,
	`consent_by` text NOT NULL,
	`credentials_sealed` text,
	`tokens_sealed` text,
	`public_look_up` integer NOT NULL,
	`webhook_header` text NOT NULL,
	`pause_until` text,
	`pause_since` text,
	`pause_trouble` text,
	`pauses` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ussf_notice` (
	`key` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`recipient` text NOT NULL,
	`address_sealed` text,
	`member_id` text NOT NULL,
	`license` text NOT NULL,
	`what` text NOT NULL,
	`expiration_date` text,
	`assignment_id` text,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`claim` text,
	`claimed_until` text,
	`mail_key` text
);
--> statement-breakpoint
CREATE INDEX `ussf_notice_waiting` ON `ussf_notice` (`due_at`,`recipient`) WHERE mail_key is null;--> statement-breakpoint
CREATE INDEX `ussf_notice_claim` ON `ussf_notice` (`claim`) WHERE claim is not null;--> statement-breakpoint
CREATE TABLE `ussf_official` (
	`member_id` text PRIMARY KEY NOT NULL,
	`association_id` text NOT NULL,
	`ussf_id_sealed` text,
	`ussf_id_hash` text,
	`state` text NOT NULL,
	`minor` integer DEFAULT false NOT NULL,
	`due_at` text,
	`because` text NOT NULL,
	`claimed_until` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`looked_at` text,
	`subscribed_at` text,
	`relinked` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `ussf_official_due` ON `ussf_official` (`association_id`,`due_at`) WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX `ussf_official_id` ON `ussf_official` (`association_id`,`ussf_id_hash`);--> statement-breakpoint
CREATE INDEX `ussf_official_state` ON `ussf_official` (`association_id`,`state`,`minor`,`member_id`);