using System.Globalization;
using System.Text;

namespace Ingest.Agreements;

/// <summary>The codebook as a person reads it: every code with its rules, examples, cues and other schemes' labels.</summary>
public static class CodebookMarkdown
{
    private static readonly (CodebookAxis Axis, string Heading, string About)[] Chapters =
    [
        (CodebookAxis.Type, "Type", "What kind of commitment the agreement is: one value. The title decides; the more telling name wins."),
        (CodebookAxis.LegalForm, "Legal form", "The form of the instrument, by the name it bears."),
        (CodebookAxis.Focus, "Focus", "The one primary content. A title that names one subject decides; otherwise the families of the undertakings: three or more are comprehensive."),
        (CodebookAxis.Content, "Content", "What the parties undertake, many values. Only undertakings of the operative part and annexes count, firm or exploratory; bare lists of domains, recitals and look-backs do not."),
        (CodebookAxis.Clauses, "Clauses", "Clauses whose words can be quoted. Flags may stand anywhere; mutual defence needs an operative pledge."),
        (CodebookAxis.Scope, "Scope", "What may become a record at all, and the words that tell military from civil subjects."),
        (CodebookAxis.Grammar, "Grammar", "How treaties speak: the words by which a sentence undertakes, explores or recalls, by which parts begin, and by which an instrument shows whether it binds."),
    ];

    private static readonly (CueRole Role, string Name)[] Roles =
        [(CueRole.Proof, "Cues"), (CueRole.Hint, "Hints"), (CueRole.Trap, "Look-alikes"), (CueRole.Need, "Needs one of")];

    public static string Write(Codebook codebook)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Codebook {codebook.Version}: {codebook.Title}\n\n")
            .Append("<!-- Made by: ingest codebook --format markdown. Edit the YAML files in src/Ingest.Agreements/Codebook, not this file. -->\n\n")
            .Append(CultureInfo.InvariantCulture, $"Hash `{codebook.Hash}`; version and hash stand in every coding.\n\n{codebook.Note}\n");
        foreach (var (axis, heading, about) in Chapters)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n{about}\n");
            foreach (var entry in codebook.On(axis))
                Write(text, entry);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, CodebookEntry entry)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### `{entry.Code}` {entry.Label}\n\n{entry.Definition}\n\n");
        Line(text, "Include", entry.Include);
        Line(text, "Exclude", entry.Exclude);
        Line(text, "Family", entry.Family);
        Line(text, "Families", string.Join(", ", entry.Families));
        foreach (var (code, label) in entry.Details)
            Line(text, $"Finer: `{code}`", label);
        foreach (var example in entry.Examples)
            Line(text, "Example", $"*{example}*");
        Line(text, "Elsewhere", string.Join("; ", entry.Elsewhere.Select(label => $"{label.Key}: {label.Value}")));
        foreach (var (role, name) in Roles)
        {
            foreach (var language in entry.Cues.Where(cue => cue.Role == role).GroupBy(cue => cue.Language))
                Line(text, $"{name} ({language.Key})", string.Join(" · ", language.Select(cue => $"`{cue.Text}`")));
        }
    }

    private static void Line(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"- **{name}**: {value}\n");
    }
}
