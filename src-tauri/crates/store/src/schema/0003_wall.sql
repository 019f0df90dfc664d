-- Made from the list in wall.rs; see there.

CREATE TRIGGER branch_profile_held_insert BEFORE INSERT ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_closed_insert BEFORE INSERT ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_held_update BEFORE UPDATE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name" AND OLD."parent_name" IS NEW."parent_name" AND OLD."upper_name" IS NEW."upper_name" AND OLD."place" IS NEW."place" AND OLD."symbol" IS NEW."symbol");
END;

CREATE TRIGGER branch_profile_closed_update BEFORE UPDATE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name" AND OLD."parent_name" IS NEW."parent_name" AND OLD."upper_name" IS NEW."upper_name" AND OLD."place" IS NEW."place" AND OLD."symbol" IS NEW."symbol");
END;

CREATE TRIGGER branch_profile_held_delete BEFORE DELETE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER branch_profile_closed_delete BEFORE DELETE ON branch_profile BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER term_held_insert BEFORE INSERT ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_closed_insert BEFORE INSERT ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_held_update BEFORE UPDATE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE TRIGGER term_closed_update BEFORE UPDATE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE TRIGGER term_held_delete BEFORE DELETE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER term_closed_delete BEFORE DELETE ON term BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_held_insert BEFORE INSERT ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_closed_insert BEFORE INSERT ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_held_update BEFORE UPDATE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE TRIGGER unit_closed_update BEFORE UPDATE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."name" IS NEW."name");
END;

CREATE TRIGGER unit_held_delete BEFORE DELETE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER unit_closed_delete BEFORE DELETE ON unit BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER standing_held_insert BEFORE INSERT ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_closed_insert BEFORE INSERT ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (NEW."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_held_update BEFORE UPDATE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."standing" IS NEW."standing");
END;

CREATE TRIGGER standing_closed_update BEFORE UPDATE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31' OR NEW."from" <= year || '-12-31') AND NOT (OLD."from" = NEW."from" AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."standing" IS NEW."standing");
END;

CREATE TRIGGER standing_held_delete BEFORE DELETE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER standing_closed_delete BEFORE DELETE ON standing BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (OLD."from" <= year || '-12-31');
END;

CREATE TRIGGER activity_held_insert BEFORE INSERT ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_closed_insert BEFORE INSERT ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_held_update BEFORE UPDATE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."activity" IS NEW."activity");
END;

CREATE TRIGGER activity_closed_update BEFORE UPDATE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."activity" IS NEW."activity");
END;

CREATE TRIGGER activity_held_delete BEFORE DELETE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER activity_closed_delete BEFORE DELETE ON activity BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_held_insert BEFORE INSERT ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_closed_insert BEFORE INSERT ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_held_update BEFORE UPDATE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit");
END;

CREATE TRIGGER placement_closed_update BEFORE UPDATE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit");
END;

CREATE TRIGGER placement_held_delete BEFORE DELETE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER placement_closed_delete BEFORE DELETE ON placement BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_held_insert BEFORE INSERT ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_closed_insert BEFORE INSERT ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_held_update BEFORE UPDATE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."post" IS NEW."post");
END;

CREATE TRIGGER office_closed_update BEFORE UPDATE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."post" IS NEW."post");
END;

CREATE TRIGGER office_held_delete BEFORE DELETE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER office_closed_delete BEFORE DELETE ON office BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_held_insert BEFORE INSERT ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_closed_insert BEFORE INSERT ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_held_update BEFORE UPDATE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."helper" IS NEW."helper");
END;

CREATE TRIGGER helper_closed_update BEFORE UPDATE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."helper" IS NEW."helper");
END;

CREATE TRIGGER helper_held_delete BEFORE DELETE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER helper_closed_delete BEFORE DELETE ON helper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER incoming_document_held_insert BEFORE INSERT ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_closed_insert BEFORE INSERT ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_held_update BEFORE UPDATE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_closed_update BEFORE UPDATE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_held_delete BEFORE DELETE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.about_year AS INTEGER) = year);
END;

CREATE TRIGGER incoming_document_closed_delete BEFORE DELETE ON incoming_document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year);
END;

CREATE TRIGGER document_closed_insert BEFORE INSERT ON document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER document_closed_update BEFORE UPDATE ON document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year OR CAST(NEW.about_year AS INTEGER) = year);
END;

CREATE TRIGGER document_closed_delete BEFORE DELETE ON document BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.about_year AS INTEGER) = year);
END;

CREATE TRIGGER basis_closed_insert BEFORE INSERT ON basis BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER basis_closed_update BEFORE UPDATE ON basis BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER basis_closed_delete BEFORE DELETE ON basis BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year);
END;

CREATE TRIGGER paragraph_closed_insert BEFORE INSERT ON paragraph BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER paragraph_closed_update BEFORE UPDATE ON paragraph BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER paragraph_closed_delete BEFORE DELETE ON paragraph BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year);
END;

CREATE TRIGGER claim_closed_insert BEFORE INSERT ON claim BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = NEW.paragraph)) AS INTEGER) = year);
END;

CREATE TRIGGER claim_closed_update BEFORE UPDATE ON claim BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = OLD.paragraph)) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = NEW.paragraph)) AS INTEGER) = year);
END;

CREATE TRIGGER claim_closed_delete BEFORE DELETE ON claim BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = (SELECT document FROM paragraph WHERE id = OLD.paragraph)) AS INTEGER) = year);
END;

CREATE TRIGGER issue_closed_insert BEFORE INSERT ON issue BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER issue_closed_update BEFORE UPDATE ON issue BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.document) AS INTEGER) = year);
END;

CREATE TRIGGER issue_closed_delete BEFORE DELETE ON issue BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.document) AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_held_insert BEFORE INSERT ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_closed_insert BEFORE INSERT ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_held_update BEFORE UPDATE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_closed_update BEFORE UPDATE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_held_delete BEFORE DELETE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER annual_topic_closed_delete BEFORE DELETE ON annual_topic BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER work_held_update BEFORE UPDATE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER work_closed_update BEFORE UPDATE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER work_held_delete BEFORE DELETE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER work_closed_delete BEFORE DELETE ON work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM session_work JOIN thematic_session ON thematic_session.id = session
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM story JOIN meeting ON meeting.id = story.meeting
                WHERE work = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year));
END;

CREATE TRIGGER campaign_held_insert BEFORE INSERT ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_closed_insert BEFORE INSERT ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_held_update BEFORE UPDATE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."title" IS NEW."title" AND OLD."plan" IS NEW."plan" AND OLD."needs_paper" IS NEW."needs_paper");
END;

CREATE TRIGGER campaign_closed_update BEFORE UPDATE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01') OR (coalesce(NEW."from", '0000') <= year || '-12-31' AND coalesce(NEW."to", '9999') >= year || '-01-01')) AND NOT (max(coalesce(OLD."from", '0000'), year || '-01-01') = max(coalesce(NEW."from", '0000'), year || '-01-01') AND min(coalesce(OLD."to", '9999'), year || '-12-31') = min(coalesce(NEW."to", '9999'), year || '-12-31') AND OLD."id" IS NEW."id" AND OLD."title" IS NEW."title" AND OLD."plan" IS NEW."plan" AND OLD."needs_paper" IS NEW."needs_paper");
END;

CREATE TRIGGER campaign_held_delete BEFORE DELETE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_closed_delete BEFORE DELETE ON campaign BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND ((coalesce(OLD."from", '0000') <= year || '-12-31' AND coalesce(OLD."to", '9999') >= year || '-01-01'));
END;

CREATE TRIGGER campaign_paper_held_insert BEFORE INSERT ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_closed_insert BEFORE INSERT ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_held_update BEFORE UPDATE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year OR CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_closed_update BEFORE UPDATE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year OR CAST(coalesce(substr(NEW."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = NEW.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_held_delete BEFORE DELETE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER campaign_paper_closed_delete BEFORE DELETE ON campaign_paper BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce(substr(OLD."on", 1, 4), (SELECT substr("to", 1, 4) FROM campaign WHERE id = OLD.campaign)) AS INTEGER) = year);
END;

CREATE TRIGGER programme_held_insert BEFORE INSERT ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_closed_insert BEFORE INSERT ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_held_update BEFORE UPDATE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_closed_update BEFORE UPDATE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_held_delete BEFORE DELETE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_closed_delete BEFORE DELETE ON programme BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_held_insert BEFORE INSERT ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_closed_insert BEFORE INSERT ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_held_update BEFORE UPDATE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_closed_update BEFORE UPDATE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_held_delete BEFORE DELETE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER programme_item_closed_delete BEFORE DELETE ON programme_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_held_insert BEFORE INSERT ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_closed_insert BEFORE INSERT ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_held_update BEFORE UPDATE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_closed_update BEFORE UPDATE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_held_delete BEFORE DELETE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER thematic_session_closed_delete BEFORE DELETE ON thematic_session BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_held_insert BEFORE INSERT ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_closed_insert BEFORE INSERT ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_held_update BEFORE UPDATE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_closed_update BEFORE UPDATE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_held_delete BEFORE DELETE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_form_closed_delete BEFORE DELETE ON session_form BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_held_insert BEFORE INSERT ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_closed_insert BEFORE INSERT ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_held_update BEFORE UPDATE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_closed_update BEFORE UPDATE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_held_delete BEFORE DELETE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_work_closed_delete BEFORE DELETE ON session_work BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_held_insert BEFORE INSERT ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_closed_insert BEFORE INSERT ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_held_update BEFORE UPDATE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_closed_update BEFORE UPDATE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_held_delete BEFORE DELETE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER session_partner_closed_delete BEFORE DELETE ON session_partner BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_held_insert BEFORE INSERT ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_closed_insert BEFORE INSERT ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_held_update BEFORE UPDATE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_closed_update BEFORE UPDATE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_held_delete BEFORE DELETE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_round_closed_delete BEFORE DELETE ON contest_round BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_held_insert BEFORE INSERT ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_closed_insert BEFORE INSERT ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_held_update BEFORE UPDATE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_closed_update BEFORE UPDATE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = NEW.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_held_delete BEFORE DELETE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year);
END;

CREATE TRIGGER contest_score_closed_delete BEFORE DELETE ON contest_score BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session
            WHERE id = (SELECT session FROM contest_round WHERE id = OLD.round)) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_held_insert BEFORE INSERT ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_closed_insert BEFORE INSERT ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_held_update BEFORE UPDATE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_closed_update BEFORE UPDATE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_held_delete BEFORE DELETE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER presenter_closed_delete BEFORE DELETE ON presenter BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_held_insert BEFORE INSERT ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_closed_insert BEFORE INSERT ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_held_update BEFORE UPDATE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_closed_update BEFORE UPDATE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_held_delete BEFORE DELETE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER meeting_closed_delete BEFORE DELETE ON meeting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_held_insert BEFORE INSERT ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_closed_insert BEFORE INSERT ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_held_update BEFORE UPDATE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_closed_update BEFORE UPDATE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_held_delete BEFORE DELETE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER agenda_item_closed_delete BEFORE DELETE ON agenda_item BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_held_insert BEFORE INSERT ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_closed_insert BEFORE INSERT ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_held_update BEFORE UPDATE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_closed_update BEFORE UPDATE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_held_delete BEFORE DELETE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER vote_closed_delete BEFORE DELETE ON vote BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER task_held_insert BEFORE INSERT ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_closed_insert BEFORE INSERT ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_held_update BEFORE UPDATE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year OR CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year) AND NOT (OLD.status = 'assigned' AND OLD."id" IS NEW."id" AND OLD."meeting" IS NEW."meeting" AND OLD."ordinal" IS NEW."ordinal" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit" AND OLD."content" IS NEW."content" AND OLD."given_on" IS NEW."given_on" AND OLD."due" IS NEW."due");
END;

CREATE TRIGGER task_closed_update BEFORE UPDATE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year OR CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting),
                substr(coalesce(NEW.given_on, NEW.due), 1, 4)) AS INTEGER) = year) AND NOT (OLD.status = 'assigned' AND OLD."id" IS NEW."id" AND OLD."meeting" IS NEW."meeting" AND OLD."ordinal" IS NEW."ordinal" AND OLD."person" IS NEW."person" AND OLD."unit" IS NEW."unit" AND OLD."content" IS NEW."content" AND OLD."given_on" IS NEW."given_on" AND OLD."due" IS NEW."due");
END;

CREATE TRIGGER task_held_delete BEFORE DELETE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER task_closed_delete BEFORE DELETE ON task BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(coalesce((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting),
                substr(coalesce(OLD.given_on, OLD.due), 1, 4)) AS INTEGER) = year);
END;

CREATE TRIGGER story_held_insert BEFORE INSERT ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_closed_insert BEFORE INSERT ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_held_update BEFORE UPDATE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_closed_update BEFORE UPDATE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_held_delete BEFORE DELETE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER story_closed_delete BEFORE DELETE ON story BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_held_insert BEFORE INSERT ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_closed_insert BEFORE INSERT ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_held_update BEFORE UPDATE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_closed_update BEFORE UPDATE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_held_delete BEFORE DELETE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER contribution_closed_delete BEFORE DELETE ON contribution BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_held_insert BEFORE INSERT ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_closed_insert BEFORE INSERT ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_held_update BEFORE UPDATE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_closed_update BEFORE UPDATE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_held_delete BEFORE DELETE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER sitting_closed_delete BEFORE DELETE ON sitting BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.meeting) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.session) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_held_insert BEFORE INSERT ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_closed_insert BEFORE INSERT ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_held_update BEFORE UPDATE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_closed_update BEFORE UPDATE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_held_delete BEFORE DELETE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER attendance_closed_delete BEFORE DELETE ON attendance BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_held_insert BEFORE INSERT ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_closed_insert BEFORE INSERT ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_held_update BEFORE UPDATE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_closed_update BEFORE UPDATE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = NEW.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_held_delete BEFORE DELETE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER guest_closed_delete BEFORE DELETE ON guest BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT substr(period, 1, 4) FROM meeting WHERE id = (SELECT meeting FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year OR CAST((SELECT substr(period, 1, 4) FROM thematic_session WHERE id = (SELECT session FROM sitting WHERE id = OLD.sitting)) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_held_insert BEFORE INSERT ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_closed_insert BEFORE INSERT ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_held_update BEFORE UPDATE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_closed_update BEFORE UPDATE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_held_delete BEFORE DELETE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER commendation_closed_delete BEFORE DELETE ON commendation BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_held_insert BEFORE INSERT ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_closed_insert BEFORE INSERT ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_held_update BEFORE UPDATE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year) AND NOT (NEW.content = '(đã xóa)' AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."period" IS NEW."period" AND OLD."dated" IS NEW."dated" AND OLD."meeting" IS NEW."meeting");
END;

CREATE TRIGGER reminder_closed_update BEFORE UPDATE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.period, 1, 4) AS INTEGER) = year) AND NOT (NEW.content = '(đã xóa)' AND OLD."id" IS NEW."id" AND OLD."person" IS NEW."person" AND OLD."period" IS NEW."period" AND OLD."dated" IS NEW."dated" AND OLD."meeting" IS NEW."meeting");
END;

CREATE TRIGGER reminder_held_delete BEFORE DELETE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER reminder_closed_delete BEFORE DELETE ON reminder BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.period, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_held_insert BEFORE INSERT ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_closed_insert BEFORE INSERT ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_held_update BEFORE UPDATE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_closed_update BEFORE UPDATE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year OR CAST(substr(NEW.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_held_delete BEFORE DELETE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER award_closed_delete BEFORE DELETE ON award BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(substr(OLD.dated, 1, 4) AS INTEGER) = year);
END;

CREATE TRIGGER file_held_update BEFORE UPDATE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER file_closed_update BEFORE UPDATE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER file_held_delete BEFORE DELETE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER file_closed_delete BEFORE DELETE ON file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (EXISTS (SELECT 1 FROM attachment JOIN meeting ON meeting.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN thematic_session ON thematic_session.id = owner
                WHERE file = OLD.id AND CAST(substr(period, 1, 4) AS INTEGER) = year)
            OR EXISTS (SELECT 1 FROM attachment JOIN document ON document.id = owner
                WHERE file = OLD.id AND about_year = year));
END;

CREATE TRIGGER attachment_held_insert BEFORE INSERT ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_insert BEFORE INSERT ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_held_update BEFORE UPDATE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year OR CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_update BEFORE UPDATE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year OR CAST(CASE NEW.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = NEW.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = NEW.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = NEW.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = NEW.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = NEW.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_held_delete BEFORE DELETE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is held') FROM walled_year
WHERE step = 'held' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_delete BEFORE DELETE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(CASE OLD.owner_kind
            WHEN 'session' THEN (SELECT substr(period, 1, 4) FROM thematic_session WHERE id = OLD.owner)
            WHEN 'meeting' THEN (SELECT substr(period, 1, 4) FROM meeting WHERE id = OLD.owner)
            WHEN 'incoming' THEN (SELECT about_year FROM incoming_document WHERE id = OLD.owner)
            WHEN 'campaign' THEN (SELECT substr("from", 1, 4) FROM campaign WHERE id = OLD.owner)
            WHEN 'commendation' THEN (SELECT substr(period, 1, 4) FROM commendation WHERE id = OLD.owner) END AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_insert_document BEFORE INSERT ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = NEW.owner AND NEW.owner_kind = 'document') AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_update_document BEFORE UPDATE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.owner AND OLD.owner_kind = 'document') AS INTEGER) = year OR CAST((SELECT about_year FROM document WHERE id = NEW.owner AND NEW.owner_kind = 'document') AS INTEGER) = year);
END;

CREATE TRIGGER attachment_closed_delete_document BEFORE DELETE ON attachment BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST((SELECT about_year FROM document WHERE id = OLD.owner AND OLD.owner_kind = 'document') AS INTEGER) = year);
END;

CREATE TRIGGER grading_closed_insert BEFORE INSERT ON grading BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER grading_closed_update BEFORE UPDATE ON grading BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER grading_closed_delete BEFORE DELETE ON grading BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER waiver_closed_insert BEFORE INSERT ON waiver BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER waiver_closed_update BEFORE UPDATE ON waiver BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER waiver_closed_delete BEFORE DELETE ON waiver BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;

CREATE TRIGGER closed_file_closed_insert BEFORE INSERT ON closed_file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER closed_file_closed_update BEFORE UPDATE ON closed_file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year OR CAST(NEW.year AS INTEGER) = year);
END;

CREATE TRIGGER closed_file_closed_delete BEFORE DELETE ON closed_file BEGIN
SELECT RAISE(ABORT, 'the year ' || year || ' is closed') FROM walled_year
WHERE step = 'closed' AND (CAST(OLD.year AS INTEGER) = year);
END;
