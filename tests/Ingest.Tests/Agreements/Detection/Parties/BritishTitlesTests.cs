using System.Globalization;
using Ingest.Agreements.Detection;
using Ingest.Agreements.Detection.Dates;
using Ingest.Agreements.Detection.Instruments;
using Ingest.Agreements.Detection.Names;
using Ingest.Agreements.Detection.Parties;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Agreements.Detection.Parties;

/// <summary>What is read from the titles of British treaties against the columns of the same file; prints its figures for <c>tests/measure/titles.sh</c>.</summary>
public sealed class BritishTitlesTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Parties_of_defence_titles_agree_with_the_column_in_nineteen_of_twenty() =>
        Agreement("uk-treaties-online-defence.csv").ShouldBeGreaterThanOrEqualTo(0.95);

    [SharedFact]
    public void Parties_of_all_titles_agree_with_the_column_in_nineteen_of_twenty() =>
        Agreement(All).ShouldBeGreaterThanOrEqualTo(0.95);

    [SharedFact]
    public void A_date_that_a_title_holds_is_read_from_it()
    {
        var (held, agreed) = (0, 0);
        foreach (var row in Rows(Repository.SharedPath("data", All)).Where(row => row["signed_event_date"].Length == 10))
        {
            var date = DateOnly.ParseExact(row["signed_event_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            string[] forms = ["d MMMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMMM, yyyy", "d MMM yyyy", "MMM d, yyyy"];
            if (!Array.Exists(forms, form => Holds(row["title"], date.ToString(form, CultureInfo.InvariantCulture))))
                continue;
            held++;
            if (DateReader.Read(Gazetteer.Standard.Read(row["title"])).Any(hit => hit.Date.ToString() == row["signed_event_date"]))
                agreed++;
        }

        Share("dates in titles", agreed, held).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    /// <summary>Every pair of place and day of the file, written as treaties write it, in one of six ways.</summary>
    [SharedFact]
    public void Place_and_date_of_every_row_are_read_back_from_a_testimonium()
    {
        var (rows, places, dates) = (0, 0, 0);
        foreach (var row in Rows(Repository.SharedPath("data", All)))
        {
            var place = row["signed_event_location"];
            if (row["signed_event_date"].Length != 10 || place.Length == 0 || place is "Not Known" or "U/N" || place.IndexOfAny(['-', '/', '&', '(', ',', ';']) >= 0 || place.Contains(" and ", StringComparison.OrdinalIgnoreCase))
                continue;
            var date = DateOnly.ParseExact(row["signed_event_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var written = string.Format(CultureInfo.InvariantCulture, Testimonia[rows++ % Testimonia.Length], place, date);
            var text = new FlatText(Written.Document(written));
            var signing = Signings.Find(text, 0, written.Length).FirstOrDefault();
            dates += signing?.Dates is [var day] && day.Date.ToString() == row["signed_event_date"] ? 1 : 0;
            places += signing?.Place is { } read && (read.Name == place || written.Substring(read.Start, read.Length) == place) ? 1 : 0;
        }

        Share("dates of testimonia", dates, rows).ShouldBeGreaterThanOrEqualTo(0.95);
        Share("places of testimonia", places, rows).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    private const string All = "uk-treaties-online-all-records.csv";

    private static readonly string[] Testimonia =
    [
        "Done at {0} on {1:d MMMM yyyy} in duplicate in the English language.",
        "Signed at {0}, {1:MMMM d, yyyy}.",
        "Done in duplicate at {0} this {1:dd} day of {1:MMMM}, {1:yyyy}.",
        "Fait à {0}, le {1:dd.MM.yyyy}, en deux exemplaires.",
        "Geschehen zu {0} am {1:%d}. {1:MMMM yyyy} in zwei Urschriften.",
        "Signed in {0} on {1:dd/MM/yyyy}.",
    ];

    private static bool Holds(string title, string date)
    {
        var at = title.IndexOf(date, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsAsciiDigit(title[at - 1]));
    }

    private double Share(string what, int agreed, int held)
    {
        held.ShouldBeGreaterThan(30);
        var share = (double)agreed / held;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MEASURE | {what} | {agreed} of {held} | {share:0.000}"));
        return share;
    }

    /// <summary>Of the titles that list parties and name every state of the column: the share whose list is the column's. Territories (not in capitals) may stand in either.</summary>
    private double Agreement(string file)
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

        return Share($"parties, {file}", agreed, held);
    }

    private static string? Code(string name)
    {
        var text = Gazetteer.Standard.Read(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()));
        return text.Names.Count > 0 && text.Names[0].Start == 0 ? (text.Names[0].As(NameKind.State) ?? text.Names[0].As(NameKind.Organisation))?.Code : null;
    }

    private static IEnumerable<IDictionary<string, string>> Rows(string path)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvHelper.CsvReader(reader, CultureInfo.InvariantCulture);
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
