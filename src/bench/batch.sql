-- The work of `ratecard batch`: the same joins and arithmetic, exact to the cent, the same columns in the same order.
-- Every factor has the narrowest DECIMAL that holds it, so that products stay within 18 digits (64 bits).
SET threads = 2;
SET preserve_insertion_order = true;

CREATE TEMP TABLE code AS
    SELECT * FROM read_csv('$CODES', header = true, columns = {
        'code': 'VARCHAR', 'work': 'DECIMAL(6,2)', 'pe_nonfacility': 'DECIMAL(6,2)', 'pe_facility': 'DECIMAL(6,2)',
        'mp': 'DECIMAL(6,2)', 'asc': 'DECIMAL(9,2)', 'opps': 'DECIMAL(9,2)'});

CREATE TEMP TABLE locality AS
    SELECT mac || '-' || state || '-' || number AS locality,
           state, work::DECIMAL(4,3) AS gw, pe::DECIMAL(4,3) AS gp, mp::DECIMAL(4,3) AS gm
    FROM read_csv('$GPCI', header = true, all_varchar = true);

-- Where hospitals are not paid by this payment system: the physician is.
CREATE TEMP TABLE no_opps AS
    SELECT state, name FROM read_csv('$NO_OPPS', header = true, all_varchar = true);

CREATE TEMP TABLE modifier AS
    SELECT * FROM (VALUES
        ('', 1.00::DECIMAL(3,2), NULL, NULL),
        ('59', 1.00::DECIMAL(3,2), NULL, NULL),
        ('Q0', 1.00::DECIMAL(3,2), NULL, NULL),
        ('52', 0.50::DECIMAL(3,2), 'MODIFIER_52_PERCENT FACILITY_52_PERCENT FACILITY_52', 'MODIFIER_52_PERCENT'))
        AS m(modifiers, share, notes, office_notes);

CREATE TEMP TABLE site AS
    SELECT * FROM (VALUES
        ('asc', 'pfs/2026Z asc/2026-99 gpci/2026'),
        ('hospital', 'pfs/2026Z opps/2026-99 gpci/2026'),
        ('office', 'pfs/2026Z gpci/2026'))
        AS s(site, editions);

COPY (
    WITH fee AS (
        SELECT r.*, m.share, x.name AS excluded,
               CASE WHEN x.name IS NULL THEN s.editions ELSE 'pfs/2026Z gpci/2026' END AS editions,
               CASE WHEN r.site = 'office' OR x.name IS NOT NULL THEN m.office_notes ELSE m.notes END AS notes,
               round((c.work * l.gw
                       + (CASE WHEN r.site = 'office' THEN c.pe_nonfacility ELSE c.pe_facility END) * l.gp
                       + c.mp * l.gm)::DECIMAL(11,5) * 33.4009::DECIMAL(7,4), 2)::DECIMAL(9,2) AS fee,
               CASE r.site WHEN 'asc' THEN c.asc WHEN 'hospital' THEN CASE WHEN x.name IS NULL THEN c.opps END END AS rate
        FROM read_csv('$ROWS', header = true, columns = {
                'id': 'VARCHAR', 'code': 'VARCHAR', 'modifiers': 'VARCHAR', 'locality': 'VARCHAR', 'date': 'VARCHAR',
                'site': 'VARCHAR'}) r
            LEFT JOIN code c ON c.code = CASE WHEN r.date BETWEEN '2026-01-01' AND '2026-12-31' THEN r.code END
            LEFT JOIN locality l ON l.locality = r.locality
            LEFT JOIN modifier m ON m.modifiers = coalesce(r.modifiers, '')
            LEFT JOIN site s ON s.site = r.site
            LEFT JOIN no_opps x ON x.state = l.state AND r.site = 'hospital'),
    amount AS (
        SELECT *, round(fee * share, 2)::DECIMAL(9,2) AS professional,
                  round(rate * share, 2)::DECIMAL(9,2) AS facility
        FROM fee)
    SELECT id, code, modifiers, locality, date, site,
           CASE WHEN professional IS NULL THEN 'unpriced' WHEN excluded IS NOT NULL THEN 'partial' ELSE 'priced' END
               AS rc_status,
           professional AS rc_professional,
           facility AS rc_facility,
           CASE WHEN excluded IS NULL THEN professional + coalesce(facility, 0) END AS rc_total,
           editions AS rc_editions,
           notes AS rc_notes,
           CASE WHEN professional IS NULL THEN 'NOT_ON_SCHEDULE' WHEN excluded IS NOT NULL THEN 'OPPS_NOT_HERE' END
               AS rc_code,
           CASE WHEN professional IS NULL THEN code || ' is not on the schedule'
                WHEN excluded IS NOT NULL
                THEN 'hospitals in ' || excluded || ' are not paid by the hospital outpatient payment system' END
               AS rc_reason
    FROM amount
) TO '$OUT' (HEADER, DELIMITER ',', QUOTE '"');
