-- Made from the list in wall.rs; see there.

CREATE TRIGGER branch_profile_held_insert BEFORE INSERT ON branch_profile
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (NEW."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER branch_profile_closed_insert BEFORE INSERT ON branch_profile
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (NEW."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER branch_profile_held_update BEFORE UPDATE ON branch_profile
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name" AND OLD."parent_name" IS NEW."parent_name" AND OLD."upper_name" IS NEW."upper_name" AND OLD."place" IS NEW."place" AND OLD."symbol" IS NEW."symbol"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER branch_profile_closed_update BEFORE UPDATE ON branch_profile
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name" AND OLD."parent_name" IS NEW."parent_name" AND OLD."upper_name" IS NEW."upper_name" AND OLD."place" IS NEW."place" AND OLD."symbol" IS NEW."symbol"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER branch_profile_held_delete BEFORE DELETE ON branch_profile
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (OLD."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER branch_profile_closed_delete BEFORE DELETE ON branch_profile
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (OLD."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER term_held_insert BEFORE INSERT ON term
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER term_closed_insert BEFORE INSERT ON term
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER term_held_update BEFORE UPDATE ON term
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER term_closed_update BEFORE UPDATE ON term
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER term_held_delete BEFORE DELETE ON term
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER term_closed_delete BEFORE DELETE ON term
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER unit_held_insert BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER unit_closed_insert BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER unit_held_update BEFORE UPDATE ON unit
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER unit_closed_update BEFORE UPDATE ON unit
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER unit_held_delete BEFORE DELETE ON unit
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER unit_closed_delete BEFORE DELETE ON unit
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER standing_held_insert BEFORE INSERT ON standing
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (NEW."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER standing_closed_insert BEFORE INSERT ON standing
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (NEW."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER standing_held_update BEFORE UPDATE ON standing
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."standing" IS NEW."standing"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER standing_closed_update BEFORE UPDATE ON standing
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."standing" IS NEW."standing"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER standing_held_delete BEFORE DELETE ON standing
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (OLD."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER standing_closed_delete BEFORE DELETE ON standing
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (OLD."from" <= year || '-12-31'))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER activity_held_insert BEFORE INSERT ON activity
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER activity_closed_insert BEFORE INSERT ON activity
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER activity_held_update BEFORE UPDATE ON activity
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."activity" IS NEW."activity"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER activity_closed_update BEFORE UPDATE ON activity
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."activity" IS NEW."activity"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER activity_held_delete BEFORE DELETE ON activity
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER activity_closed_delete BEFORE DELETE ON activity
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER placement_held_insert BEFORE INSERT ON placement
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER placement_closed_insert BEFORE INSERT ON placement
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER placement_held_update BEFORE UPDATE ON placement
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER placement_closed_update BEFORE UPDATE ON placement
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER placement_held_delete BEFORE DELETE ON placement
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER placement_closed_delete BEFORE DELETE ON placement
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER office_held_insert BEFORE INSERT ON office
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER office_closed_insert BEFORE INSERT ON office
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER office_held_update BEFORE UPDATE ON office
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."post" IS NEW."post"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER office_closed_update BEFORE UPDATE ON office
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."post" IS NEW."post"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER office_held_delete BEFORE DELETE ON office
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER office_closed_delete BEFORE DELETE ON office
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER helper_held_insert BEFORE INSERT ON helper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER helper_closed_insert BEFORE INSERT ON helper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER helper_held_update BEFORE UPDATE ON helper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."helper" IS NEW."helper"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER helper_closed_update BEFORE UPDATE ON helper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."helper" IS NEW."helper"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER helper_held_delete BEFORE DELETE ON helper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER helper_closed_delete BEFORE DELETE ON helper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER incoming_document_held_insert BEFORE INSERT ON incoming_document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(NEW.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER incoming_document_closed_insert BEFORE INSERT ON incoming_document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER incoming_document_held_update BEFORE UPDATE ON incoming_document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER incoming_document_closed_update BEFORE UPDATE ON incoming_document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER incoming_document_held_delete BEFORE DELETE ON incoming_document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(OLD.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER incoming_document_closed_delete BEFORE DELETE ON incoming_document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER document_closed_insert BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER document_closed_update BEFORE UPDATE ON document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER document_closed_delete BEFORE DELETE ON document
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER basis_closed_insert BEFORE INSERT ON basis
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER basis_closed_update BEFORE UPDATE ON basis
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER basis_closed_delete BEFORE DELETE ON basis
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER paragraph_closed_insert BEFORE INSERT ON paragraph
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER paragraph_closed_update BEFORE UPDATE ON paragraph
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER paragraph_closed_delete BEFORE DELETE ON paragraph
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER claim_closed_insert BEFORE INSERT ON claim
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = NEW.paragraph)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER claim_closed_update BEFORE UPDATE ON claim
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = OLD.paragraph)) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = NEW.paragraph)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER claim_closed_delete BEFORE DELETE ON claim
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = OLD.paragraph)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER issue_closed_insert BEFORE INSERT ON issue
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER issue_closed_update BEFORE UPDATE ON issue
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER issue_closed_delete BEFORE DELETE ON issue
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER annual_topic_held_insert BEFORE INSERT ON annual_topic
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER annual_topic_closed_insert BEFORE INSERT ON annual_topic
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER annual_topic_held_update BEFORE UPDATE ON annual_topic
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER annual_topic_closed_update BEFORE UPDATE ON annual_topic
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER annual_topic_held_delete BEFORE DELETE ON annual_topic
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER annual_topic_closed_delete BEFORE DELETE ON annual_topic
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER work_held_update BEFORE UPDATE ON work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER work_closed_update BEFORE UPDATE ON work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER work_held_delete BEFORE DELETE ON work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER work_closed_delete BEFORE DELETE ON work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER campaign_held_insert BEFORE INSERT ON campaign
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER campaign_closed_insert BEFORE INSERT ON campaign
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER campaign_held_update BEFORE UPDATE ON campaign
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."title" IS NEW."title" AND OLD."plan" IS NEW."plan" AND OLD."needs_paper" IS NEW."needs_paper"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER campaign_closed_update BEFORE UPDATE ON campaign
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."title" IS NEW."title" AND OLD."plan" IS NEW."plan" AND OLD."needs_paper" IS NEW."needs_paper"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER campaign_held_delete BEFORE DELETE ON campaign
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER campaign_closed_delete BEFORE DELETE ON campaign
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01')))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER campaign_paper_held_insert BEFORE INSERT ON campaign_paper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER campaign_paper_closed_insert BEFORE INSERT ON campaign_paper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER campaign_paper_held_update BEFORE UPDATE ON campaign_paper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year OR CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER campaign_paper_closed_update BEFORE UPDATE ON campaign_paper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year OR CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER campaign_paper_held_delete BEFORE DELETE ON campaign_paper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER campaign_paper_closed_delete BEFORE DELETE ON campaign_paper
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER programme_held_insert BEFORE INSERT ON programme
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER programme_closed_insert BEFORE INSERT ON programme
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER programme_held_update BEFORE UPDATE ON programme
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER programme_closed_update BEFORE UPDATE ON programme
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER programme_held_delete BEFORE DELETE ON programme
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER programme_closed_delete BEFORE DELETE ON programme
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER programme_item_held_insert BEFORE INSERT ON programme_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER programme_item_closed_insert BEFORE INSERT ON programme_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER programme_item_held_update BEFORE UPDATE ON programme_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER programme_item_closed_update BEFORE UPDATE ON programme_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER programme_item_held_delete BEFORE DELETE ON programme_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER programme_item_closed_delete BEFORE DELETE ON programme_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER thematic_session_held_insert BEFORE INSERT ON thematic_session
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER thematic_session_closed_insert BEFORE INSERT ON thematic_session
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER thematic_session_held_update BEFORE UPDATE ON thematic_session
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER thematic_session_closed_update BEFORE UPDATE ON thematic_session
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER thematic_session_held_delete BEFORE DELETE ON thematic_session
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER thematic_session_closed_delete BEFORE DELETE ON thematic_session
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_form_held_insert BEFORE INSERT ON session_form
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_form_closed_insert BEFORE INSERT ON session_form
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_form_held_update BEFORE UPDATE ON session_form
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_form_closed_update BEFORE UPDATE ON session_form
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_form_held_delete BEFORE DELETE ON session_form
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_form_closed_delete BEFORE DELETE ON session_form
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_work_held_insert BEFORE INSERT ON session_work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_work_closed_insert BEFORE INSERT ON session_work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_work_held_update BEFORE UPDATE ON session_work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_work_closed_update BEFORE UPDATE ON session_work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_work_held_delete BEFORE DELETE ON session_work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_work_closed_delete BEFORE DELETE ON session_work
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_partner_held_insert BEFORE INSERT ON session_partner
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_partner_closed_insert BEFORE INSERT ON session_partner
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_partner_held_update BEFORE UPDATE ON session_partner
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_partner_closed_update BEFORE UPDATE ON session_partner
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER session_partner_held_delete BEFORE DELETE ON session_partner
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER session_partner_closed_delete BEFORE DELETE ON session_partner
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contest_round_held_insert BEFORE INSERT ON contest_round
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contest_round_closed_insert BEFORE INSERT ON contest_round
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contest_round_held_update BEFORE UPDATE ON contest_round
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contest_round_closed_update BEFORE UPDATE ON contest_round
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contest_round_held_delete BEFORE DELETE ON contest_round
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contest_round_closed_delete BEFORE DELETE ON contest_round
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contest_score_held_insert BEFORE INSERT ON contest_score
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contest_score_closed_insert BEFORE INSERT ON contest_score
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contest_score_held_update BEFORE UPDATE ON contest_score
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contest_score_closed_update BEFORE UPDATE ON contest_score
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contest_score_held_delete BEFORE DELETE ON contest_score
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contest_score_closed_delete BEFORE DELETE ON contest_score
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER presenter_held_insert BEFORE INSERT ON presenter
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER presenter_closed_insert BEFORE INSERT ON presenter
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER presenter_held_update BEFORE UPDATE ON presenter
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER presenter_closed_update BEFORE UPDATE ON presenter
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER presenter_held_delete BEFORE DELETE ON presenter
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER presenter_closed_delete BEFORE DELETE ON presenter
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER meeting_held_insert BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER meeting_closed_insert BEFORE INSERT ON meeting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER meeting_held_update BEFORE UPDATE ON meeting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER meeting_closed_update BEFORE UPDATE ON meeting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER meeting_held_delete BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER meeting_closed_delete BEFORE DELETE ON meeting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER agenda_item_held_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER agenda_item_closed_insert BEFORE INSERT ON agenda_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER agenda_item_held_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER agenda_item_closed_update BEFORE UPDATE ON agenda_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER agenda_item_held_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER agenda_item_closed_delete BEFORE DELETE ON agenda_item
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER vote_held_insert BEFORE INSERT ON vote
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER vote_closed_insert BEFORE INSERT ON vote
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER vote_held_update BEFORE UPDATE ON vote
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER vote_closed_update BEFORE UPDATE ON vote
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER vote_held_delete BEFORE DELETE ON vote
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER vote_closed_delete BEFORE DELETE ON vote
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER task_held_insert BEFORE INSERT ON task
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER task_closed_insert BEFORE INSERT ON task
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER task_held_update BEFORE UPDATE ON task
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year OR CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year) AND NOT (OLD.status = 'assigned' AND OLD."id" IS NEW."id" AND OLD."meeting" IS NEW."meeting" AND OLD."ordinal" IS NEW."ordinal" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit" AND OLD."content" IS NEW."content" AND OLD."given_on" IS NEW."given_on" AND OLD."due" IS NEW."due"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER task_closed_update BEFORE UPDATE ON task
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year OR CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year) AND NOT (OLD.status = 'assigned' AND OLD."id" IS NEW."id" AND OLD."meeting" IS NEW."meeting" AND OLD."ordinal" IS NEW."ordinal" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit" AND OLD."content" IS NEW."content" AND OLD."given_on" IS NEW."given_on" AND OLD."due" IS NEW."due"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER task_held_delete BEFORE DELETE ON task
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER task_closed_delete BEFORE DELETE ON task
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER story_held_insert BEFORE INSERT ON story
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER story_closed_insert BEFORE INSERT ON story
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER story_held_update BEFORE UPDATE ON story
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER story_closed_update BEFORE UPDATE ON story
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER story_held_delete BEFORE DELETE ON story
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER story_closed_delete BEFORE DELETE ON story
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contribution_held_insert BEFORE INSERT ON contribution
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contribution_closed_insert BEFORE INSERT ON contribution
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contribution_held_update BEFORE UPDATE ON contribution
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contribution_closed_update BEFORE UPDATE ON contribution
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER contribution_held_delete BEFORE DELETE ON contribution
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER contribution_closed_delete BEFORE DELETE ON contribution
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER sitting_held_insert BEFORE INSERT ON sitting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER sitting_closed_insert BEFORE INSERT ON sitting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER sitting_held_update BEFORE UPDATE ON sitting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER sitting_closed_update BEFORE UPDATE ON sitting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER sitting_held_delete BEFORE DELETE ON sitting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER sitting_closed_delete BEFORE DELETE ON sitting
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attendance_held_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER attendance_closed_insert BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attendance_held_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER attendance_closed_update BEFORE UPDATE ON attendance
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attendance_held_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER attendance_closed_delete BEFORE DELETE ON attendance
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER guest_held_insert BEFORE INSERT ON guest
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER guest_closed_insert BEFORE INSERT ON guest
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER guest_held_update BEFORE UPDATE ON guest
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER guest_closed_update BEFORE UPDATE ON guest
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER guest_held_delete BEFORE DELETE ON guest
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER guest_closed_delete BEFORE DELETE ON guest
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER commendation_held_insert BEFORE INSERT ON commendation
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER commendation_closed_insert BEFORE INSERT ON commendation
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER commendation_held_update BEFORE UPDATE ON commendation
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER commendation_closed_update BEFORE UPDATE ON commendation
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER commendation_held_delete BEFORE DELETE ON commendation
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER commendation_closed_delete BEFORE DELETE ON commendation
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER reminder_held_insert BEFORE INSERT ON reminder
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER reminder_closed_insert BEFORE INSERT ON reminder
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER reminder_held_update BEFORE UPDATE ON reminder
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year) AND NOT (NEW.content = '(đã xóa)' AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."period" IS NEW."period" AND OLD."dated" IS NEW."dated" AND OLD."meeting" IS NEW."meeting"))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER reminder_closed_update BEFORE UPDATE ON reminder
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year) AND NOT (NEW.content = '(đã xóa)' AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."period" IS NEW."period" AND OLD."dated" IS NEW."dated" AND OLD."meeting" IS NEW."meeting"))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER reminder_held_delete BEFORE DELETE ON reminder
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER reminder_closed_delete BEFORE DELETE ON reminder
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER award_held_insert BEFORE INSERT ON award
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER award_closed_insert BEFORE INSERT ON award
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER award_held_update BEFORE UPDATE ON award
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER award_closed_update BEFORE UPDATE ON award
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER award_held_delete BEFORE DELETE ON award
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER award_closed_delete BEFORE DELETE ON award
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER file_held_update BEFORE UPDATE ON file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year)))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER file_closed_update BEFORE UPDATE ON file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year)))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER file_held_delete BEFORE DELETE ON file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year)))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER file_closed_delete BEFORE DELETE ON file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year)))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attachment_held_insert BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER attachment_closed_insert BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attachment_held_update BEFORE UPDATE ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year OR CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER attachment_closed_update BEFORE UPDATE ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year OR CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attachment_held_delete BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'held' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is held'); END;

CREATE TRIGGER attachment_closed_delete BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attachment_closed_insert_document BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.owner AND NEW.owner_kind = 'document') AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attachment_closed_update_document BEFORE UPDATE ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.owner AND OLD.owner_kind = 'document') AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.owner AND NEW.owner_kind = 'document') AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER attachment_closed_delete_document BEFORE DELETE ON attachment
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.owner AND OLD.owner_kind = 'document') AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER grading_closed_insert BEFORE INSERT ON grading
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER grading_closed_update BEFORE UPDATE ON grading
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER grading_closed_delete BEFORE DELETE ON grading
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER waiver_closed_insert BEFORE INSERT ON waiver
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER waiver_closed_update BEFORE UPDATE ON waiver
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER waiver_closed_delete BEFORE DELETE ON waiver
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER closed_file_closed_insert BEFORE INSERT ON closed_file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER closed_file_closed_update BEFORE UPDATE ON closed_file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;

CREATE TRIGGER closed_file_closed_delete BEFORE DELETE ON closed_file
WHEN EXISTS (SELECT 1 FROM walled_year WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year))
BEGIN SELECT RAISE(ABORT, 'the year is closed'); END;
