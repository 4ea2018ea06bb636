using Ingest.Model;

namespace Ingest.Tests.Corpus;

/// <summary>The corpus as the coding rooms see it: the right records, field by field, each proved on its page, and no others.</summary>
public sealed class CorpusCodingTests
{
    public static TheoryData<string> Readable => [.. CorpusCase.Names.Where(name => CorpusCase.Open(name).Pages.Count > 0)];

    [Theory, MemberData(nameof(Readable))]
    public async Task A_case_is_coded_as_a_careful_researcher_would(string name)
    {
        if (CorpusGaps.Has(name, "coding"))
            return;
        var found = (await CorpusReading.CodingAsync(name)).Candidates.ToList();
        var differences = new List<string>();
        foreach (var expected in CorpusCase.Open(name).Candidates)
        {
            var match = found.Where(candidate => IsAbout(candidate, expected)).MaxBy(candidate => -CodingDifferences.Between(expected, candidate).Count());
            if (match is null)
            {
                Note("found", $"“{expected.Title}” was not found");
                continue;
            }

            found.Remove(match);
            foreach (var (field, text) in CodingDifferences.Between(expected, match))
                Note(field, text);

            void Note(string field, string text)
            {
                if (!CorpusGaps.Has(name, expected.Basis == "text" ? field : $"{expected.Title}/{field}"))
                    differences.Add($"{expected.Title[..Math.Min(40, expected.Title.Length)]}: {field}: {text}");
            }
        }

        if (!CorpusGaps.Has(name, "spurious"))
            differences.AddRange(found.Select(candidate => $"spurious: “{candidate.Title?.Value}” ({string.Join(' ', candidate.Parties.Select(party => party.Value))})"));
        string.Join('\n', differences).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task What_is_no_record_does_not_become_one(string name)
    {
        if (CorpusGaps.Has(name, "never"))
            return;
        var titles = (await CorpusReading.CodingAsync(name)).Candidates.Select(candidate => candidate.Title?.Value ?? "").ToList();
        foreach (var never in CorpusCase.Open(name).Never)
            titles.ShouldNotContain(title => title.Contains(never, StringComparison.OrdinalIgnoreCase), never);
    }

    [Theory, MemberData(nameof(Readable))]
    public async Task Every_value_is_proved_word_for_word_on_its_page(string name)
    {
        if (CorpusGaps.Has(name, "proof"))
            return;
        var pages = (await CorpusReading.DocumentAsync(name)).Pages.ToDictionary(
            page => page.Number, page => Written.Letters(string.Concat(page.Words.Select(word => word.Text))));
        foreach (var evidence in (await CorpusReading.CodingAsync(name)).Candidates.SelectMany(Proof))
            pages[evidence.Page].ShouldContain(Written.Letters(evidence.Quote));
    }

    private static bool IsAbout(Candidate candidate, ExpectedCandidate expected)
    {
        var (title, wanted) = (Written.Letters(candidate.Title?.Value ?? ""), Written.Letters(expected.Title));
        return candidate.Basis.ToString().Equals(expected.Basis, StringComparison.OrdinalIgnoreCase)
            && (expected.Basis == "text" || (title.Length > 2 && (title.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(title, StringComparison.Ordinal))));
    }

    private static IEnumerable<Evidence> Proof(Candidate candidate) =>
        new[] { candidate.Title?.Evidence, candidate.Signed?.Evidence, candidate.Place?.Evidence, candidate.InForce?.Evidence, candidate.Duration?.Evidence, candidate.Type?.Evidence, candidate.LegalForm?.Evidence, candidate.Binding?.Evidence, candidate.Focus?.Evidence }
            .Concat(candidate.Parties.Concat(candidate.Content).Concat(candidate.Clauses).Select(finding => finding.Evidence))
            .SelectMany(list => list ?? []);
}
