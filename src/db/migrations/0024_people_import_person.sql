-- Whom a file names, and so whom it does not: asked for each page of the preview, of a table just filled and not yet counted.
create index roster_import_row_by_person on people.roster_import_row (import_id, person_id);
