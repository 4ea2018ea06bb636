using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace Ingest.Web.Site;

/// <summary>
/// Sentences that rooms without readers make in English: faults, remedies, what speaks for and against a twin. Each is known by
/// the English text it was made from, which is the key of its translation as it is of every other text.
/// </summary>
internal static partial class Sentences
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<(Regex Form, string Translation)>> Forms = new();

    /// <summary>The sentence in the reader's language; as it is where nobody translated it.</summary>
    public static string Translate(IStringLocalizer texts, string sentence)
    {
        if (texts[sentence] is { ResourceNotFound: false } whole)
            return whole;
        foreach (var (form, translation) in Forms.GetOrAdd(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, _ => Of(texts)))
        {
            if (form.Match(sentence) is { Success: true } match)
                return string.Format(CultureInfo.CurrentCulture, translation, [.. match.Groups.Values.Skip(1).Select(group => (object)group.Value)]);
        }

        return sentence;
    }

    /// <summary>The longest first: a sentence with fewer words of its own fits more.</summary>
    private static IReadOnlyList<(Regex, string)> Of(IStringLocalizer texts) =>
    [
        .. texts.GetAllStrings(includeParentCultures: true).Where(text => text.Name.Contains("{0}", StringComparison.Ordinal) && text.Name.EndsWith('.'))
            .OrderByDescending(text => text.Name.Length)
            .Select(text => (new Regex($@"\A{Places().Replace(Regex.Escape(text.Name), "(.+?)")}\z", RegexOptions.Singleline | RegexOptions.CultureInvariant), text.Value)),
    ];

    [GeneratedRegex(@"\\\{\d\}")]
    private static partial Regex Places();
}
