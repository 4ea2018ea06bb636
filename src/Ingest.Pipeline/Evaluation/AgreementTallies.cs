using Ingest.Model;

namespace Ingest.Pipeline.Evaluation;

/// <summary>The running counts of all fields of agreements.</summary>
internal sealed class AgreementTallies
{
    private const string MutualDefence = "mutual_defence";
    private const string Crisis = "crisis_consultation";

    private readonly FieldTally _records = new("record"), _negatives = new("negative"), _parties = new("parties"), _signed = new("signed"), _place = new("place"),
        _type = new("type", nominal: true), _focus = new("focus", nominal: true), _binding = new("binding", nominal: true), _content = new("content"), _pledge = new(MutualDefence);

    private readonly Reliability _reliability = new();
    private readonly List<Miss> _misses = [];

    public void Negative(string document, Candidate? alarm)
    {
        _negatives.One(alarm is null ? "clean" : "alarm", ["clean"]);
        if (alarm is not null)
            Missed(document, "negative", alarm.Title, alarm.Type?.Value ?? "agreement", "");
    }

    public void NotFound(GoldAgreement gold, string[] noFocus)
    {
        _records.One(null, ["found"]);
        _misses.Add(new Miss(gold.Document, "record", null, "", "an agreement"));
        if (gold.Parties.Count > 0)
            _parties.Lost(gold.Parties.Count);
        if (gold.Signed is not null)
            _signed.Lost(1);
        if (HasPlace(gold))
            _place.Lost(1);
        _type.One(null, [gold.Type ?? ""]);
        if (HasFocus(gold, noFocus))
            _focus.One(null, [gold.Focus!]);
        if (gold.HasText)
            _content.Lost(gold.Content.Count);
        if (gold.MutualDefence)
            _pledge.Lost(1);
    }

    public void Found(Candidate candidate, GoldAgreement gold, string[] noFocus)
    {
        _records.One("found", ["found"]);
        var parties = Values(candidate.Parties);
        if (gold.Parties.Count > 0 && !_parties.Many(parties, gold.Parties.ToHashSet(), gold.PartiesAlso is { } also && parties.SetEquals(also)))
            Missed(gold.Document, "parties", candidate.Parties.FirstOrDefault(), string.Join(' ', parties.Order(StringComparer.Ordinal)), string.Join(' ', gold.Parties));
        if (gold.Signed is not null)
            One(_signed, gold.Document, candidate.Signed, candidate.Signed?.Value?.ToString(), gold.Signed, gold.SignedAlso);
        if (HasPlace(gold))
        {
            var (given, right) = (Plain.Of(candidate.Place?.Value), Plain.Of(gold.Place));
            var same = given.Length > 0 && (right.Contains(given, StringComparison.Ordinal) || given.Contains(right, StringComparison.Ordinal));
            One(_place, gold.Document, candidate.Place, same ? gold.Place : candidate.Place?.Value, gold.Place!, null);
        }

        One(_type, gold.Document, candidate.Type, candidate.Type?.Value, gold.Type ?? "", gold.TypeAlso);
        if (HasFocus(gold, noFocus))
            One(_focus, gold.Document, candidate.Focus, candidate.Focus?.Value, gold.Focus!, gold.FocusAlso);
        if (gold.Binding.Count > 0)
            One(_binding, gold.Document, candidate.Binding, Word(candidate.Binding?.Value), Word(gold.Binding[0])!, gold.Binding.Count > 1 ? Word(gold.Binding[1]) : null);
        if (gold.HasText)
            Content(candidate, gold);
        Pledge(candidate, gold);
    }

    public EvaluationReport Report(int documents) => new()
    {
        Documents = documents,
        Fields = [.. new[] { _records, _parties, _signed, _place, _type, _focus, _binding, _content, _pledge, _negatives }.Select(tally => tally.Score())],
        Reliability = _reliability.Bins(),
        Misses = _misses,
    };

    private void Content(Candidate candidate, GoldAgreement gold)
    {
        var findings = candidate.Content.Concat(candidate.Clauses.Where(clause => clause.Value == Crisis)).Where(finding => !gold.Disputed.Contains(finding.Value!))
            .DistinctBy(finding => finding.Value).ToList();
        _content.Many(Values(findings), gold.Content.ToHashSet());
        foreach (var finding in findings)
        {
            var right = gold.Content.Contains(finding.Value!);
            _reliability.Judge(finding.Confidence, right);
            if (!right)
                Missed(gold.Document, "content", finding, finding.Value!, "");
        }

        _misses.AddRange(gold.Content.Where(code => findings.TrueForAll(finding => finding.Value != code)).Select(code => new Miss(gold.Document, "content", null, "", code)));
    }

    private void Pledge(Candidate candidate, GoldAgreement gold)
    {
        if (gold.MutualDefenceDisputed)
            return;
        var given = candidate.Clauses.FirstOrDefault(clause => clause.Value == MutualDefence);
        var right = _pledge.Many(given is null ? new HashSet<string>() : [MutualDefence], gold.MutualDefence ? new HashSet<string>([MutualDefence]) : []);
        if (given is not null)
            _reliability.Judge(given.Confidence, right);
        if (!right)
            Missed(gold.Document, MutualDefence, given, given is null ? "" : MutualDefence, gold.MutualDefence ? MutualDefence : "");
    }

    private void One<T>(FieldTally tally, string document, Finding<T>? finding, string? given, string gold, string? also)
    {
        var right = tally.One(given, also is null ? [gold] : [gold, also]);
        if (given is not null)
            _reliability.Judge(finding!.Confidence, right);
        if (!right)
            Missed(document, tally.Name, finding, given ?? "", gold);
    }

    private void Missed<T>(string document, string field, Finding<T>? finding, string given, string gold) =>
        _misses.Add(new Miss(document, field, finding?.Evidence is [var first, ..] ? first.Page : null, given, gold));

    private static bool HasFocus(GoldAgreement gold, string[] noFocus) => gold.Focus is { } focus && !noFocus.Contains(focus);

    /// <summary>A place in brackets is the gold coder's remark, not the text's.</summary>
    private static bool HasPlace(GoldAgreement gold) => gold.Place is { Length: > 0 } place && !place.Contains('(', StringComparison.Ordinal);

    private static HashSet<string> Values(IEnumerable<Finding<string>> findings) => [.. findings.Select(finding => finding.Value).OfType<string>()];

    private static string? Word(bool? truth) => truth switch { true => "true", false => "false", null => null };
}
