-- What the registry is narrowed by besides: the days an agreement stands, how many parties it has, and which of them only a
-- group's name proves. Days are first or last days where only the month or year is known (Standing).

ALTER TABLE entries ADD COLUMN in_force TEXT;
ALTER TABLE entries ADD COLUMN stands_from TEXT;
ALTER TABLE entries ADD COLUMN stands_until TEXT;                    -- the last day of its term; null: no end, or none known
ALTER TABLE entries ADD COLUMN renews INTEGER NOT NULL DEFAULT 0;    -- goes on after its term
ALTER TABLE entries ADD COLUMN party_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entries ADD COLUMN named_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entries ADD COLUMN inferred TEXT NOT NULL DEFAULT '';    -- codes of the parties not named themselves, joined by commas

UPDATE entries SET
    in_force = (SELECT v.value ->> 'value' FROM json_each(state, '$.values') v WHERE v.value ->> 'field' = 'in-force'),
    renews = ',' || clauses || ',' LIKE '%,renewal,%',
    party_count = CASE parties WHEN '' THEN 0 ELSE 1 + length(parties) - length(replace(parties, ',', '')) END;
UPDATE entries SET
    named_count = party_count,
    stands_from = substr(coalesce(signed, in_force) || '-01-01', 1, 10),
    stands_until = (SELECT date(substr(v.value ->> 'value' || '-01-01', 1, 10),
                                CASE length(v.value ->> 'value') WHEN 4 THEN '+1 year' WHEN 7 THEN '+1 month' ELSE '+1 day' END, '-1 day')
                    FROM json_each(state, '$.values') v
                    WHERE v.value ->> 'field' = 'date' AND v.value ->> 'qualifier' = 'expires' AND v.value ->> 'value' IS NOT NULL);
-- Terms of whole years, which nearly all are; another term is known from the next change of its entry on.
UPDATE entries SET stands_until = (
    SELECT date(substr(coalesce(in_force, signed) || '-01-01', 1, 10),
                CASE length(coalesce(in_force, signed)) WHEN 4 THEN '+1 year' WHEN 7 THEN '+1 month' ELSE '+1 day' END, '-1 day',
                '+' || cast(substr(v.value ->> 'value', 2) AS INTEGER) || ' years', '-1 day')
    FROM json_each(state, '$.values') v
    WHERE v.value ->> 'field' = 'duration' AND v.value ->> 'value' GLOB 'P[0-9]*Y')
WHERE stands_until IS NULL;

-- Parties named by the words themselves; those under 'party' include what a group's name stands for.
INSERT INTO entry_codes (field, value, entry) SELECT 'named-party', value, entry FROM entry_codes WHERE field = 'party';

DROP INDEX entries_by_signed;
CREATE INDEX entries_by_signed ON entries (signed_year, signed, number, status, type, focus, source, binding, party_count, named_count,
                                           stands_from, stands_until, renews);
DROP INDEX entries_in_order;
CREATE INDEX entries_in_order ON entries (number, status, signed_year, signed, type, focus, source, binding, party_count, named_count,
                                          stands_from, stands_until, renews);
