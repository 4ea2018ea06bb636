using System.Globalization;
using Ingest.Model;
using Xunit.Abstractions;

namespace Ingest.Tests.Agreements.Unseen;

/// <summary>
/// Kinds and languages no rule was written from: what held when the rules had been mended by them must hold on. The first
/// contact, before any mending, stands in <c>docs/measurements.md</c>; prints its figures for <c>tests/measure/unseen.sh</c>.
/// </summary>
public sealed class UnseenDocumentTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_agreement_is_found_and_nothing_of_another_field()
    {
        Instruments.Where(document => Text(document) is null).Select(document => document.Name).ShouldBeEmpty();
        UnseenDocument.All.Where(document => document.IsNegative && Text(document) is not null).Select(document => document.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Parties_date_type_binding_and_focus_are_those_a_coder_would_enter()
    {
        var wrong = new List<string>();
        foreach (var document in Instruments)
        {
            var candidate = Text(document)!;
            Check("parties", ExpectedMention.Codes(candidate));
            Check("signed", candidate.Signed?.Value?.ToString());
            Check("type", candidate.Type?.Value);
            Check("binding", candidate.Binding?.Value?.ToString().ToLowerInvariant());
            Check("focus", candidate.Focus?.Value);
            Check("duration", candidate.Duration?.Value);

            void Check(string field, string? value)
            {
                if (document[field].Length > 0 && !document[field].Split('|').Contains(value ?? "null"))
                    wrong.Add($"{document.Name}: {field}: {value} instead of {document[field]}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Mutual_defence_is_told_from_what_recalls_it() =>
        Instruments.Where(document => Text(document)!.Clauses.Any(clause => clause.Value == "mutual_defence") != (document["md"] == "yes")).Select(document => document.Name).ShouldBeEmpty();

    [Fact]
    public void Content_and_clauses_are_those_a_coder_would_see()
    {
        foreach (var (field, read) in new (string, Func<Candidate, IEnumerable<string>>)[]
            { ("content", one => one.Content.Select(code => code.Value!)), ("clauses", one => one.Clauses.Select(code => code.Value!)) })
        {
            var (right, spurious, missed) = (0, 0, 0);
            foreach (var document in Instruments.Where(document => document[field].Length > 0))
            {
                var (given, wanted) = (read(Text(document)!).ToHashSet(), document[field].Split(' '));
                var needed = wanted.Where(code => code[0] != '?').ToList();
                right += needed.Count(given.Contains);
                missed += needed.Count(code => !given.Contains(code));
                spurious += given.Count(code => !wanted.Contains(code) && !wanted.Contains("?" + code));
            }

            Measured(field, 2.0 * right / ((2 * right) + spurious + missed)).ShouldBeGreaterThanOrEqualTo(0.9);
        }
    }

    [Fact]
    public void Briefs_in_ten_languages_give_the_arrangements_they_name()
    {
        var (named, found, parties, stated, spurious) = (0, 0, 0, 0, 0);
        foreach (var document in UnseenDocument.All.Where(document => document.IsBrief))
        {
            named += document.Mentions.Count;
            foreach (var mention in document.Mentions)
            {
                var hits = document.Candidates.Where(mention.Is).ToList();
                found += hits.Count > 0 ? 1 : 0;
                stated += hits.Count > 0 && mention.Parties.Length > 0 ? 1 : 0;
                parties += hits.Exists(hit => mention.Parties.Length > 0 && ExpectedMention.Codes(hit) == mention.Parties) ? 1 : 0;
            }

            spurious += document.Candidates.Count(candidate => !document.Mentions.Exists(mention => mention.Is(candidate))
                && !document.Maybe.Any(name => candidate.Title!.Value!.Contains(name, StringComparison.OrdinalIgnoreCase)));
        }

        Measured("mentions found", (double)found / named).ShouldBeGreaterThanOrEqualTo(0.87);
        Measured("mentions right", (double)found / (found + spurious)).ShouldBeGreaterThanOrEqualTo(0.95);
        Measured("parties of mentions", (double)parties / stated).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    private static IEnumerable<UnseenDocument> Instruments => UnseenDocument.All.Where(document => !document.IsBrief && !document.IsNegative);

    private static Candidate? Text(UnseenDocument document) => document.Candidates.FirstOrDefault(candidate => candidate.Basis == Basis.Text);

    private double Measured(string what, double share)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MEASURE | {what} | {share:0.000} |"));
        return share;
    }
}
