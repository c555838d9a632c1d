-- A club may move between the moment somebody's registration was begun and the moment it is written: it stands where the club stands then.
DROP TRIGGER `registration_branch_added`;
--> statement-breakpoint
CREATE TRIGGER `registration_branch_added` AFTER INSERT ON `registration` WHEN new.path <> '' BEGIN
  UPDATE `registration` SET `path` = (SELECT `path` FROM `organization` WHERE `id` = new.organization_id)
    WHERE `id` = new.id AND `path` <> (SELECT `path` FROM `organization` WHERE `id` = new.organization_id);
  INSERT OR IGNORE INTO `registration_branch` (`organization_id`, `sort_name`, `registration_id`)
  SELECT above.value, placed.sort_name, placed.id
  FROM `registration` AS placed, json_each('["' || replace(rtrim(placed.path, '/'), '/', '","') || '"]') AS above
  WHERE placed.id = new.id;
END;
