CREATE INDEX `account_request_email` ON `account_request` (`association_id`,`email_hash`);--> statement-breakpoint
CREATE INDEX `assignment_feed_member` ON `assignment_feed` (`member_id`) WHERE member_id is not null;--> statement-breakpoint
CREATE INDEX `official_alias_member` ON `official_alias` (`member_id`);--> statement-breakpoint
CREATE INDEX `refused_address_newest` ON `refused_address` (`association_id`,`refused_at`);--> statement-breakpoint
CREATE INDEX `registration_waiting` ON `registration` (`path`,`sort_name`) WHERE confirmed_at is null;--> statement-breakpoint
CREATE INDEX `member_merge_kept` ON `member_merge` (`kept_id`);--> statement-breakpoint
CREATE INDEX `member_merge_gone` ON `member_merge` (`absorbed_id`);--> statement-breakpoint
CREATE INDEX `member_merge_association` ON `member_merge` (`association_id`);--> statement-breakpoint
CREATE INDEX `pair_dismissal_high` ON `pair_dismissal` (`high_id`);--> statement-breakpoint
CREATE INDEX `organization_parent` ON `organization` (`parent_id`);--> statement-breakpoint
CREATE INDEX `registered_origin_office` ON `registered_origin` (`organization_id`,`origin`);--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE INDEX `certification_state` ON `certification` (`association_id`,`state`);--> statement-breakpoint
CREATE INDEX `ussf_notice_member` ON `ussf_notice` (`member_id`);--> statement-breakpoint
CREATE INDEX `ussf_official_list` ON `ussf_official` (`association_id`,`member_id`);