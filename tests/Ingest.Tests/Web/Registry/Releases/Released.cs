using Ingest.Model;
using Ingest.Tests.Storage;
using Ingest.Web.Composition;
using Ingest.Web.Registry.Releases;

namespace Ingest.Tests.Web.Registry.Releases;

/// <summary>Records of a test with the shelf their releases are kept on.</summary>
internal static class Released
{
    public static ReleaseShelf Shelf(this Records records) => ReleaseParts.Shelf(records.Folder);

    public static Task<Frozen> FreezeAsync(this Records records, FreezeRequest? request = null, ReleaseOptions? options = null) =>
        ReleaseParts.Freezing(records.Database, records.Shelf(), options ?? new ReleaseOptions()).RunAsync(request ?? new FreezeRequest());

    /// <summary>Codes candidates of the example document, approves those that are not, and answers the entries' ids.</summary>
    public static IReadOnlyList<string> Approve(this Records records, params Candidate[] candidates)
    {
        records.Code(Examples.Coding(candidates));
        return [.. candidates.Select(candidate => records.Candidates.Find(candidate.Id)!.State.Entry ?? records.Decide(DecisionKind.Approve, candidate.Id).Entry!)];
    }

    /// <summary>The rows of a CSV file of the release, by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(this Records records, Release release, string table)
    {
        using var reader = new CsvHelper.CsvReader(new StreamReader(Path.Combine(records.Shelf().Folder, release.Version, table + ".csv")), System.Globalization.CultureInfo.InvariantCulture);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
            rows.Add(reader.HeaderRecord!.ToDictionary(column => column, column => reader.GetField(column)!));
        return rows;
    }
}
