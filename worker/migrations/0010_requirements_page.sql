CREATE TABLE `requirements_page` (
	`organization_id` text PRIMARY KEY NOT NULL,
	`page` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL
);
