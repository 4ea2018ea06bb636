using Ingest.Agreements;
using Ingest.Model;
using Ingest.Tests.Ground;
using Ingest.Tests.Reading.Layout;

namespace Ingest.Tests.Agreements.Unseen;

/// <summary>
/// A text of our own writing with the values a coder should find, both fixed before the rules first saw it: a head of
/// "field: value" lines ("?code" may be there or not, "a|b" either), a line "---", and the text.
/// </summary>
internal sealed class UnseenDocument
{
    private readonly Dictionary<string, string> _head = [];

    private UnseenDocument(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        var (head, text) = (File.ReadAllText(path).Split("\n---\n", 2) is [var first, var second]) ? (first, second) : throw new InvalidDataException(path);
        foreach (var line in head.Split('\n'))
        {
            if (line.StartsWith(' '))
                Mentions.Add(line.Trim().Split('|', StringSplitOptions.TrimEntries) is [var names, var parties, var year] ? new(names, parties, year) : throw new InvalidDataException(line));
            else
                _head[line[..line.IndexOf(':', StringComparison.Ordinal)]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        }

        Candidates = new AgreementCoder().Code(Print(text)).Candidates;
    }

    public static IReadOnlyList<UnseenDocument> All { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Ingest.Tests", "Agreements", "Unseen"), "*.txt").Order(StringComparer.Ordinal).Select(path => new UnseenDocument(path))];

    public string Name { get; }

    public List<ExpectedMention> Mentions { get; } = [];

    public IReadOnlyList<Candidate> Candidates { get; }

    public bool IsBrief => _head.ContainsKey("mentions");

    public bool IsNegative => _head.ContainsKey("negative");

    /// <summary>Arrangements a coder may take up or leave.</summary>
    public IReadOnlyList<string> Maybe => this["maybe"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public string this[string field] => _head.GetValueOrDefault(field, "");

    /// <summary>Set as a printer would and read by the layout, so that the parts of a treaty are told as in a PDF.</summary>
    private static Document Print(string text)
    {
        var sheet = new Typeset { Size = 14 };
        foreach (var paragraph in text.Trim().Split("\n\n"))
        {
            foreach (var line in paragraph.Split('\n'))
            {
                if (sheet.Y > 740)
                    sheet.NewPage();
                sheet.Paragraph(70, 440, line, space: 1);
            }

            sheet.At(sheet.Y + 9).Size = 10;
        }

        return sheet.Arrange();
    }
}
