using Ingest.Model;
using Ingest.Pipeline.Evaluation;

namespace Ingest.Tests.Pipeline.Evaluation;

public sealed class AgreementScoresTests
{
    private static readonly IReadOnlyList<Evidence> Proof = [new Evidence(3, default, "words")];

    [Fact]
    public void A_disputed_content_code_counts_neither_for_nor_against()
    {
        var report = AgreementScores.Of([Candidate("a.pdf", ["cyber", "space"])], [Gold("a", ["cyber"], disputed: ["space"])]);
        report["content"].Precision.ShouldBe(1);
        report["content"].Recall.ShouldBe(1);
        report.Misses.ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_value_is_a_miss_with_the_page_of_its_evidence()
    {
        var report = AgreementScores.Of([Candidate("a.pdf", ["cyber", "nuclear"])], [Gold("a", ["cyber"])]);
        report.Misses.ShouldBe([new Miss("a", "content", 3, "nuclear", "")]);
    }

    [Fact]
    public void An_abstention_lowers_recall_and_not_precision()
    {
        var abstained = Candidate("a.pdf", []) with { Type = new Finding<string>(null, 0, []) };
        var report = AgreementScores.Of([abstained], [Gold("a", [])]);
        report["type"].Abstained.ShouldBe(1);
        report["type"].Precision.ShouldBe(1);
        report["type"].Recall.ShouldBe(0);
    }

    [Fact]
    public void The_second_coders_answer_is_right_too()
    {
        var gold = Gold("a", []) with { Type = "other", TypeAlso = "cooperation_agreement" };
        AgreementScores.Of([Candidate("a.pdf", [])], [gold])["type"].Exact.ShouldBe(1);
    }

    [Fact]
    public void A_record_made_of_a_negative_document_is_a_false_alarm()
    {
        var gold = Gold("a", []) with { DocumentKind = "negative" };
        AgreementScores.Of([Candidate("a.pdf", [])], [gold])["negative"].Exact.ShouldBe(0);
        AgreementScores.Of([], [gold])["negative"].Exact.ShouldBe(1);
    }

    [Fact]
    public void An_agreement_without_a_candidate_is_missed_in_every_field_it_has()
    {
        var report = AgreementScores.Of([], [Gold("a", ["cyber"])]);
        report["record"].Exact.ShouldBe(0);
        report["content"].Recall.ShouldBe(0);
        report["parties"].Recall.ShouldBe(0);
    }

    [Fact]
    public void Confidence_is_set_against_what_was_right()
    {
        var report = AgreementScores.Of([Candidate("a.pdf", ["cyber", "nuclear"])], [Gold("a", ["cyber"])]);
        var bin = report.Reliability.Single(bin => bin.From == 0.7);
        (bin.Values, bin.Right).ShouldBe((3, 2));
    }

    private static Candidate Candidate(string file, IReadOnlyList<string> content) => new()
    {
        Id = file,
        DocumentSha256 = "",
        DocumentName = file,
        Basis = Basis.Text,
        Kind = ArrangementKind.Instrument,
        Coder = new Coder(CoderKind.Rules, "rules", "1", ""),
        Type = new Finding<string>("cooperation_agreement", 0.75, Proof),
        Parties = [new("FIN", 1, Proof), new("NLD", 1, Proof)],
        Content = [.. content.Select(code => new Finding<string>(code, 0.75, Proof))],
    };

    private static GoldAgreement Gold(string document, IReadOnlyList<string> content, IReadOnlyList<string>? disputed = null) => new()
    {
        Document = document,
        DocumentKind = "full_text",
        Parties = ["FIN", "NLD"],
        Type = "cooperation_agreement",
        Binding = [],
        Content = content,
        Disputed = disputed ?? [],
    };
}
