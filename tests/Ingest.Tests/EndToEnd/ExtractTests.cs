using Ingest.Reading.Extraction;
using Ingest.Tests.Corpus;
using Ingest.Tests.Ground;

namespace Ingest.Tests.EndToEnd;

/// <summary><c>ingest extract</c> as scripts use it.</summary>
public sealed class ExtractTests
{
    private static readonly string Treaty = CorpusCase.Open("treaty-de-deu-svn-training").Pdf;

    [Fact]
    public async Task The_json_follows_the_contract_and_stands_alone_on_standard_output()
    {
        var run = await IngestProgram.RunAsync("extract", Treaty, "--format", "json");
        run.ExitCode.ShouldBe(0, run.ToString());
        Contract.Extract(run.Json());
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Text_leaves_page_furniture_out_and_json_marks_it()
    {
        const string Head = "Vertragssammlung";
        (await IngestProgram.RunAsync("extract", Treaty)).Output.ShouldNotContain(Head);
        var blocks = (await IngestProgram.RunAsync("extract", Treaty, "--format", "json")).Json().GetProperty("pages").EnumerateArray()
            .SelectMany(page => page.GetProperty("blocks").EnumerateArray()).Where(block => block.GetProperty("text").GetString()!.Contains(Head, StringComparison.Ordinal)).ToList();
        blocks.Count.ShouldBe(2);
        blocks.ShouldAllBe(block => block.GetProperty("kind").GetString() == "running-head");
    }

    [Fact]
    public async Task Explained_each_page_tells_its_verdict_its_figures_its_order_and_what_was_hidden()
    {
        var attack = CorpusCase.Open("attack-hidden-text").Pdf;
        var run = await IngestProgram.RunAsync("extract", attack, "--explain");
        run.ExitCode.ShouldBe(0, run.ToString());
        run.Output.ShouldContain($"read by {PdfEngines.Library}", Case.Insensitive);
        run.Output.ShouldContain("layout");
        run.Output.ShouldContain("readable");
        run.Output.ShouldContain("page and file agree");
        run.Output.ShouldContain("hidden-text: Page");
        var page = (await IngestProgram.RunAsync("extract", attack, "--explain", "--format", "json")).Json().GetProperty("pages")[0];
        page.GetProperty("figures").GetProperty("characters").GetInt32().ShouldBePositive();
        page.GetProperty("order").GetProperty("kept").GetString().ShouldBeOneOf("both", "page", "file");
        page.GetProperty("hidden").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Several_documents_are_written_into_a_folder_and_one_bad_one_stops_no_other()
    {
        using var folder = new TempFolder();
        var run = await IngestProgram.RunAsync("extract", Treaty, CorpusCase.Open("protected-by-password").Pdf, "--out", folder["text"]);
        run.ExitCode.ShouldBe(2, "both are called document.pdf");
        File.Copy(CorpusCase.Open("protected-by-password").Pdf, folder["locked.pdf"]);
        run = await IngestProgram.RunAsync("extract", Treaty, folder["locked.pdf"], "--out", folder["text"]);
        run.ExitCode.ShouldBe(1, run.ToString());
        run.Error.ShouldContain("password");
        Directory.EnumerateFiles(folder["text"]).Select(Path.GetFileName).ShouldBe(["document.pdf.txt"]);
        File.ReadAllText(folder["text/document.pdf.txt"]).ShouldBe((await IngestProgram.RunAsync("extract", Treaty)).Output);
    }

    [Fact]
    public async Task A_file_behind_a_password_ends_with_one_reason_and_one_remedy()
    {
        var run = await IngestProgram.RunAsync("extract", CorpusCase.Open("protected-by-password").Pdf);
        run.ExitCode.ShouldBe(1, run.ToString());
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("password");
        run.Error.ShouldNotContain(" at Ingest.", Case.Sensitive, "a person is not shown a stack trace");
    }
}
