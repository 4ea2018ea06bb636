using System.Globalization;
using System.Text;

namespace Ingest.Pipeline.Evaluation;

/// <summary>Names and quotations brought to what can be compared: lower case, no accents, Latin letters and digits only.</summary>
internal static class Plain
{
    private static readonly string[] Empty = ["the", "and", "for", "treaty", "agreement", "cooperation", "between", "defence", "joint"];

    public static string Of(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in (text ?? "").ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (letter is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                plain.Append(letter);
            else if (char.IsAscii(letter) && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
            else if (!char.IsAscii(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                continue;
        }

        return plain.ToString().Trim();
    }

    /// <summary>The words by which two names of one agreement may be told to be one.</summary>
    public static IReadOnlySet<string> Words(string? text) =>
        Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && !Empty.Contains(word)).ToHashSet();
}
