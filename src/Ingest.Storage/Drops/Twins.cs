using System.Globalization;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What is said of two drops of the same bytes.</summary>
internal static class Twins
{
    public static Ending Duplicate(Drop twin) => new(Outcome.Duplicate, $"The same bytes as {twin.Name} (drop {Number(twin.Id)}), {State(twin)}.")
    {
        Twin = twin.Id,
        Pages = twin.Pages,
    };

    public static Ending TakenUp(Drop old, long by) => new(
        Outcome.Duplicate, $"Its reading was cut off after {Number(old.Attempts)} attempts; the same bytes came again as drop {Number(by)}, which went on with it.")
    {
        Twin = by,
    };

    private static string State(Drop twin) => twin.Outcome switch
    {
        Outcome.Candidates => $"which gave {Number(twin.Candidates)} {(twin.Candidates == 1 ? "candidate" : "candidates")}",
        Outcome.NoneFound => "which was read and holds no agreement",
        _ => "which is being read",
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
