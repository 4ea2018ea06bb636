using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Tests.Corpus;

/// <summary>Text as a person compares it: white space, kinds of quotation mark, apostrophe and dash do not matter.</summary>
public static partial class Written
{
    public static string Plain(string text) =>
        Space().Replace(text.Normalize(NormalizationForm.FormKC).Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace('–', '-'), " ").Trim();

    /// <summary>For quotations from the printed page, where words may be broken at line ends: letters and digits alone.</summary>
    public static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
