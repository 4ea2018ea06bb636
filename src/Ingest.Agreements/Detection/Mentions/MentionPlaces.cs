using System.Text.RegularExpressions;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>Where an arrangement was signed, where a sentence that names it says so: "signed … in Aachen".</summary>
internal static partial class MentionPlaces
{
    public static Finding<string>? Find(FlatText text, MentionGroup group)
    {
        foreach (var mention in group.Mentions)
        {
            if (Verb().Match(text.Text, mention.Sentence.Start, mention.Sentence.Length) is not { Success: true } verb)
                continue;
            foreach (var hit in text.NamesIn(verb.Index, mention.Sentence.End))
            {
                if ((hit.As(NameKind.Capital) ?? hit.As(NameKind.City)) is { } city && hit.First > 0 && text.Tokens[hit.First - 1].Key is "in" or "at" or "a" or "te" or "zu" or "w" or "v")
                    return new Finding<string>((hit.As(NameKind.Capital) ?? hit.As(NameKind.City))!.Label, 0.75, text.Prove(hit.Start, hit.Length));
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(signed|concluded|signé\w*|conclu\w*|unterzeichn\w+|ondertekend\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patience.Milliseconds)]
    private static partial Regex Verb();
}
