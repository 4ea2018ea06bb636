using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Agreements.Detection.Parties;

/// <summary>Parties read from the titles of British treaties against the country column of the same file.</summary>
public sealed class BritishTitlesTests
{
    [SharedFact]
    public void Parties_of_defence_titles_agree_with_the_column_in_nineteen_of_twenty() =>
        Agreement("uk-treaties-online-defence.csv").ShouldBeGreaterThanOrEqualTo(0.95);

    [SharedFact]
    public void Parties_of_all_titles_agree_with_the_column_in_nineteen_of_twenty() =>
        Agreement("uk-treaties-online-all-records.csv").ShouldBeGreaterThanOrEqualTo(0.95);

    /// <summary>Of the titles that list parties and name every state of the column: the share whose list is the column's. Territories (not in capitals) may stand in either.</summary>
    private static double Agreement(string file)
    {
        var (held, agreed) = (0, 0);
        foreach (var row in Rows(Repository.SharedPath("data", file)))
        {
            var states = row["country_name"].Split(" ; ", StringSplitOptions.RemoveEmptyEntries).ToLookup(name => string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal));
            var column = states[true].Select(Code).ToList();
            var named = Gazetteer.Standard.Read(row["title"]).Names.SelectMany(hit => hit.Names).Select(name => name.Code).ToHashSet();
            var parties = TitleParties.Read(row["title"]).Select(party => party.Code).ToHashSet();
            if (column.Count < 2 || column.Contains(null) || parties.Count == 0 || !column.TrueForAll(code => named.Contains(code!)))
                continue;
            held++;
            if (parties.IsSupersetOf(column!) && parties.IsSubsetOf(column.Concat(states[false].Select(Code))!))
                agreed++;
        }

        held.ShouldBeGreaterThan(100);
        return (double)agreed / held;
    }

    private static string? Code(string name)
    {
        var text = Gazetteer.Standard.Read(System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()));
        return text.Names.Count > 0 && text.Names[0].Start == 0 ? (text.Names[0].As(NameKind.State) ?? text.Names[0].As(NameKind.Organisation))?.Code : null;
    }

    private static IEnumerable<IDictionary<string, string>> Rows(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvHelper.CsvReader(reader, System.Globalization.CultureInfo.InvariantCulture);
        while (csv.Read())
        {
            if (csv.HeaderRecord is null)
            {
                csv.ReadHeader();
                continue;
            }

            yield return csv.HeaderRecord.ToDictionary(column => column, column => csv.GetField(column) ?? "");
        }
    }
}
