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
    public async Task A_file_behind_a_password_ends_with_one_reason_and_one_remedy()
    {
        var run = await IngestProgram.RunAsync("extract", CorpusCase.Open("protected-by-password").Pdf);
        run.ExitCode.ShouldBe(1, run.ToString());
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("password");
        run.Error.ShouldNotContain(" at Ingest.", Case.Sensitive, "a person is not shown a stack trace");
    }
}
