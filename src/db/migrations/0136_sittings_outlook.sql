-- Who can come when is an outlook; a picture is something else in these records.
alter table sittings.run rename column picture to outlook;
