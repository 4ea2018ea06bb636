using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>
/// The parts' answers as one. An instrument goes on from part to part: its first part has title, parties and form, its codes stand
/// everywhere. Mentions are the same where name or parties and date are.
/// </summary>
internal static class Merging
{
    public static IReadOnlyList<ClassifiedAgreement> Of(IEnumerable<IReadOnlyList<ClassifiedAgreement>> parts)
    {
        var merged = new List<ClassifiedAgreement>();
        foreach (var part in parts)
        {
            var before = merged.Count;
            foreach (var agreement in part)
            {
                var same = merged.FindLastIndex(earlier => IsSame(earlier, agreement));
                // What a later part calls an instrument without naming another one is the instrument it is a part of.
                if (same < 0 && agreement.Detected.Basis == Basis.Text && before > 0)
                    same = merged.FindLastIndex(before - 1, earlier => earlier.Detected.Basis == Basis.Text && !Contradict(earlier, agreement));
                if (same < 0)
                    merged.Add(agreement);
                else
                    merged[same] = Join(merged[same], agreement);
            }
        }

        return merged;
    }

    private static bool IsSame(ClassifiedAgreement one, ClassifiedAgreement other) =>
        one.Detected.Basis == other.Detected.Basis
        && (Name(one) is { Length: > 0 } name && name == Name(other)
            || Parties(one).Count >= 2 && Parties(one).SetEquals(Parties(other)) && Signed(one) is { } signed && signed == Signed(other));

    private static bool Contradict(ClassifiedAgreement one, ClassifiedAgreement other) =>
        Parties(one).Count >= 2 && Parties(other).Count >= 2 && !Parties(one).SetEquals(Parties(other))
        || Signed(one) is { } signed && Signed(other) is { } otherwise && signed != otherwise;

    private static ClassifiedAgreement Join(ClassifiedAgreement first, ClassifiedAgreement later) => first with
    {
        Detected = first.Detected with
        {
            Title = first.Detected.Title ?? later.Detected.Title,
            Parties = first.Detected.Parties.Count >= later.Detected.Parties.Count ? first.Detected.Parties : later.Detected.Parties,
            Dates = [.. first.Detected.Dates.Concat(later.Detected.Dates).DistinctBy(dated => dated.Role)],
            Place = first.Detected.Place ?? later.Detected.Place,
        },
        Type = first.Type?.Value is null ? later.Type : first.Type,
        LegalForm = first.LegalForm?.Value is null ? later.LegalForm : first.LegalForm,
        Focus = first.Focus?.Value is null ? later.Focus : first.Focus,
        Binding = Join(first.Binding, later.Binding),
        Content = Join(first.Content, later.Content),
        Clauses = Join(first.Clauses, later.Clauses),
        FinalClauses = first.FinalClauses.Count > 0 ? first.FinalClauses : later.FinalClauses,
    };

    /// <summary>An annex may have a status of its own: where the parts contradict each other, nobody can tell.</summary>
    private static Finding<bool?>? Join(Finding<bool?>? first, Finding<bool?>? later) =>
        first?.Value is null ? later
        : later?.Value is null || later.Value == first.Value ? first
        : new Finding<bool?>(null, 0, [.. first.Evidence, .. later.Evidence]) { Note = "Its parts contradict each other." };

    private static IReadOnlyList<Finding<string>> Join(IReadOnlyList<Finding<string>> first, IReadOnlyList<Finding<string>> later) =>
    [
        .. first.Concat(later).GroupBy(code => code.Value)
            .Select(same => new Finding<string>(same.Key, same.First().Confidence, [.. same.SelectMany(code => code.Evidence).Distinct()]))
            .OrderBy(code => code.Value, StringComparer.Ordinal),
    ];

    private static string Name(ClassifiedAgreement agreement) =>
        string.Concat((agreement.Detected.Title?.Value ?? "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static HashSet<string> Parties(ClassifiedAgreement agreement) => [.. agreement.Detected.Parties.Select(party => party.Value!)];

    private static PartialDate? Signed(ClassifiedAgreement agreement) =>
        agreement.Detected.Dates.FirstOrDefault(dated => dated.Role == DateRole.Signed)?.Date.Value;
}
