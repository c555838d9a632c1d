CREATE TABLE `registration_branch` (
	`organization_id` text NOT NULL,
	`sort_name` text NOT NULL,
	`registration_id` text NOT NULL,
	PRIMARY KEY(`organization_id`, `sort_name`, `registration_id`)
);
--> statement-breakpoint
INSERT OR IGNORE INTO `registration_branch` (`organization_id`, `sort_name`, `registration_id`)
SELECT above.value, registration.sort_name, registration.id
FROM registration, json_each('["' || replace(rtrim(registration.path, '/'), '/', '","') || '"]') AS above
WHERE registration.path <> '';
--> statement-breakpoint
CREATE TRIGGER `registration_branch_added` AFTER INSERT ON `registration` WHEN new.path <> '' BEGIN
  INSERT OR IGNORE INTO `registration_branch` (`organization_id`, `sort_name`, `registration_id`)
  SELECT value, new.sort_name, new.id FROM json_each('["' || replace(rtrim(new.path, '/'), '/', '","') || '"]');
END;
--> statement-breakpoint
CREATE TRIGGER `registration_branch_moved` AFTER UPDATE OF `path`, `sort_name` ON `registration` BEGIN
  DELETE FROM `registration_branch` WHERE `sort_name` = old.sort_name AND `registration_id` = old.id
    AND `organization_id` IN (SELECT value FROM json_each('["' || replace(rtrim(old.path, '/'), '/', '","') || '"]'));
  INSERT OR IGNORE INTO `registration_branch` (`organization_id`, `sort_name`, `registration_id`)
  SELECT value, new.sort_name, new.id FROM json_each('["' || replace(rtrim(new.path, '/'), '/', '","') || '"]') WHERE new.path <> '';
END;
--> statement-breakpoint
CREATE TRIGGER `registration_branch_removed` AFTER DELETE ON `registration` BEGIN
  DELETE FROM `registration_branch` WHERE `sort_name` = old.sort_name AND `registration_id` = old.id
    AND `organization_id` IN (SELECT value FROM json_each('["' || replace(rtrim(old.path, '/'), '/', '","') || '"]'));
END;
