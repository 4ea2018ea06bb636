using Ingest.Tests.Ground;

namespace Ingest.Tests.Corpus;

/// <summary>
/// What the program does not yet manage of the corpus, line by line in <c>corpus/gaps.txt</c> as "case check":
/// a check named there is left out, and the list is shown as a skipped test. No file, no gaps.
/// </summary>
public static class CorpusGaps
{
    private static readonly string Where = Path.Combine(Repository.Corpus, "gaps.txt");

    public static IReadOnlyList<string> Lines { get; } = File.Exists(Where)
        ? [.. File.ReadLines(Where).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')]
        : [];

    public static bool Has(string name, string check) => Lines.Contains($"{name} {check}");
}
