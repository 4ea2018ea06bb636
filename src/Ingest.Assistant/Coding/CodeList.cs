using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>The codebook as the model is told it: the words people read, without the rules' cues.</summary>
internal static class CodeList
{
    private static readonly (Field Field, string Name)[] Axes =
        [(Field.Type, "type"), (Field.LegalForm, "legal_form"), (Field.Focus, "focus"), (Field.Content, "content"), (Field.Clause, "clauses")];

    public static string Write(Scheme scheme)
    {
        var text = new StringBuilder();
        foreach (var (field, name) in Axes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n");
            foreach (var code in scheme.On(field))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {code.Code}: {code.Label}. {code.Definition}");
                text.Append(code.Include.Length > 0 ? $" Include: {code.Include}" : "").Append(code.Exclude.Length > 0 ? $" Exclude: {code.Exclude}" : "");
                text.Append(code.NeedsUndertaking ? " Only an undertaking proves it." : "").Append('\n');
            }
        }

        return text.ToString();
    }
}
