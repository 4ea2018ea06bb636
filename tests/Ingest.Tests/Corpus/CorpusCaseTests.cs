using System.Diagnostics;

namespace Ingest.Tests.Corpus;

/// <summary>The corpus itself: complete, and true to its own documents.</summary>
public sealed class CorpusCaseTests
{
    public static TheoryData<string> All => [.. CorpusCase.Names];

    [Theory, MemberData(nameof(All))]
    public void A_case_says_what_it_is_and_how_it_was_made(string name)
    {
        string[] files = [.. Directory.EnumerateFiles(CorpusCase.Open(name).Folder).Select(file => Path.GetFileName(file))];
        files.ShouldBeSubsetOf(["document.pdf", "expected.json", "make.sh", "origin.md", "soil.py", "source.html", "source.ms"]);
        new[] { "document.pdf", "expected.json", "make.sh", "origin.md" }.ShouldBeSubsetOf(files);
    }

    [Theory, MemberData(nameof(All))]
    public void What_is_expected_as_evidence_stands_on_the_page_named(string name)
    {
        var one = CorpusCase.Open(name);
        if (one.Pages.Any(page => page.Source == "ocr"))
            return; // no text layer to look at; the reading tests compare it
        foreach (var (field, page, quote) in one.Candidates.SelectMany(candidate => candidate.Evidence))
            Written.Letters(PageText(one.Pdf, page)).ShouldContain(Written.Letters(quote), Case.Sensitive, field);
    }

    [Fact]
    public void The_corpus_was_made_by_at_least_three_producers()
    {
        var commands = CorpusCase.Names.Select(name => File.ReadAllText(Path.Combine(CorpusCase.Open(name).Folder, "make.sh")));
        new[] { "chromium", "weasyprint", "soffice", "groff" }.ShouldAllBe(producer => commands.Any(text => text.Contains(producer, StringComparison.Ordinal)));
    }

    [NoGapsFact]
    public void The_program_manages_every_check_of_every_case() => CorpusGaps.Lines.ShouldBeEmpty();

    private static string PageText(string pdf, int page)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-f", $"{page}", "-l", $"{page}", pdf, "-"]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd();
    }
}
