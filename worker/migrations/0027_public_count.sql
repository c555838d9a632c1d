CREATE TABLE `public_count` (
	`organization_id` text PRIMARY KEY NOT NULL,
	`due_at` text NOT NULL,
	`counts` text
);
