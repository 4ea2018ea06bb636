namespace Ingest.Tests.Reading.Extraction;

/// <summary>A page of treaty prose, as the content of a <see cref="RawPdf"/> page.</summary>
internal static class TreatyPage
{
    public static readonly string[] Prose =
    [
        "The Parties shall, at the request of either of them, consult on any matter that",
        "touches the application of this Agreement. Each Party shall bear the costs of its",
        "own forces, and neither of them may claim from the other what was lost in training.",
        "The ministers meet once in a year, or whenever one of them asks for it in writing.",
    ];

    /// <param name="top">Base line of the first line, points from the foot of the page.</param>
    public static string Of(IReadOnlyList<string> lines, double size = 12, double top = 760) =>
        string.Concat(lines.Select((line, index) => RawPdf.Line(line, 60, top - 18 * index, size)));
}
