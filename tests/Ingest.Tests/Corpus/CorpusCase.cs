using System.Text.Json;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Corpus;

/// <summary>One folder of <c>corpus/</c>; <c>corpus/README.md</c> explains its <c>expected.json</c>.</summary>
public sealed class CorpusCase
{
    private readonly JsonElement _json;

    private CorpusCase(string name)
    {
        Name = name;
        _json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "expected.json"))).RootElement;
    }

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Repository.Corpus).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public string Name { get; }

    public string Folder => Path.Combine(Repository.Corpus, Name);

    public string Pdf => Path.Combine(Folder, "document.pdf");

    public string Outcome => _json.GetProperty("outcome").GetString()!;

    public string Language => _json.GetProperty("language").GetString()!;

    public IReadOnlyList<ExpectedPage> Pages =>
        [.. _json.GetProperty("pages").EnumerateArray().Select(page => new ExpectedPage(page.GetProperty("verdict").GetString()!, page.GetProperty("source").GetString()!))];

    /// <summary>Sentences that must be read whole and in this order.</summary>
    public IReadOnlyList<string> Reads => Texts("reads");

    public IReadOnlyList<string> RunningHeads => Texts("runningHeads");

    /// <summary>Words no reader sees and no coder may.</summary>
    public IReadOnlyList<string> Hidden => Texts("hidden");

    /// <summary>Names that must not become records.</summary>
    public IReadOnlyList<string> Never => Texts("never");

    /// <summary>Rows of the document's table.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _json.TryGetProperty("rows", out var rows)
        ? [.. rows.EnumerateArray().Select(row => (IReadOnlyList<string>)[.. row.EnumerateArray().Select(cell => cell.GetString()!)])]
        : [];

    public IReadOnlyList<ExpectedCandidate> Candidates =>
        [.. _json.GetProperty("candidates").EnumerateArray().Select(candidate => new ExpectedCandidate(candidate))];

    public static CorpusCase Open(string name) => new(name);

    private IReadOnlyList<string> Texts(string field) =>
        _json.TryGetProperty(field, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}
